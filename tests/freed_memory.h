// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FREED_MEMORY_H
#define METERSMITH_TESTS_FREED_MEMORY_H

// Replaces the operators new and delete of one test program: every block that is given back is
// looked into, as somebody would who got it next. Included once, by the test's own file.
#include <malloc.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

namespace metersmith::test
{

/// What is looked for, and how often it was found. Watched texts are not copied.
struct FreedMemory {
    std::string_view wanted[4]; ///< unused ones are empty
    bool watching = false;
    int found = 0;
};

inline FreedMemory freedMemory;

inline void lookInto(const void* block)
{
    if (!freedMemory.watching || block == nullptr)
        return;
    const std::string_view bytes(static_cast<const char*>(block),
                                 malloc_usable_size(const_cast<void*>(block)));
    for (const auto wanted : freedMemory.wanted)
        for (auto at = wanted.empty() ? bytes.npos : bytes.find(wanted); at != bytes.npos;
             at = bytes.find(wanted, at + 1))
            ++freedMemory.found;
}

} // namespace metersmith::test

void operator delete(void* block) noexcept
{
    metersmith::test::lookInto(block);
    std::free(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    metersmith::test::lookInto(block);
    std::free(block);
}
void* operator new(std::size_t size)
{
    if (void* block = std::calloc(1, size == 0 ? 1 : size))
        return block;
    throw std::bad_alloc();
}

#endif
