// SPDX-License-Identifier: Apache-2.0
//
// A folder of 2 000 configuration documents of all families, as an author compares it: how many are
// loaded and checked in one second, and how much memory that takes at most. The limit beside it is
// the JSON parser alone on the same files.
#include "../typecodes/random_configuration.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/resource.h>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

constexpr std::size_t documentCount = 2000;

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The folder, made once and removed at the end.
class Folder
{
public:
    static const Folder& instance()
    {
        static const Folder folder;
        return folder;
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::vector<std::filesystem::path>& files() const { return m_files; }
    std::size_t bytes() const { return m_bytes; }

private:
    Folder()
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch().count();
        m_path = std::filesystem::temp_directory_path() /
                 ("metersmith-documents-" + std::to_string(now));
        std::filesystem::create_directories(m_path);
        const auto& families = Catalogue::builtIn().families();
        for (const Family& family : families) {
            RandomConfigurations random(family, 2000);
            for (std::size_t i = 0; i < documentCount / families.size(); ++i)
                write(family.id + "-" + std::to_string(i), toJson(random.next(), family));
        }
    }

    void write(const std::string& name, const std::string& json)
    {
        m_files.push_back(m_path / (name + ".json"));
        std::ofstream(m_files.back(), std::ios::binary) << json;
        m_bytes += json.size();
    }

    std::filesystem::path m_path;
    std::vector<std::filesystem::path> m_files;
    std::size_t m_bytes = 0;
};

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void count(benchmark::State& state, const Folder& folder)
{
    const auto rounds = static_cast<std::int64_t>(state.iterations());
    state.SetItemsProcessed(rounds * static_cast<std::int64_t>(folder.files().size()));
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(folder.bytes()));
    state.counters["peak MB"] = peakMegabytes();
}

void parseAll(const Folder& folder)
{
    for (const auto& file : folder.files())
        benchmark::DoNotOptimize(nlohmann::json::parse(contentOf(file)));
}

void limitJsonParserAlone(benchmark::State& state)
{
    const Folder& folder = Folder::instance();
    for (auto _ : state)
        parseAll(folder);
    count(state, folder);
}
BENCHMARK(limitJsonParserAlone)->Unit(benchmark::kMillisecond);

/// Loads and checks every document and keeps them all, as the comparison of a folder does.
void loadAndCheckFolder(benchmark::State& state)
{
    using Clock = std::chrono::steady_clock;
    const Folder& folder = Folder::instance();
    const auto parsing = Clock::now();
    parseAll(folder);
    const std::chrono::duration<double> limit = Clock::now() - parsing;
    const auto loading = Clock::now();
    for (auto _ : state) {
        std::vector<MeterConfiguration> documents;
        for (const auto& file : folder.files()) {
            auto document = fromJson(contentOf(file), Catalogue::builtIn());
            const Family& family = **Catalogue::builtIn().family(document->family);
            if (!mayBeWritten(check(*document, family)))
                state.SkipWithError("a document of the folder breaks a rule");
            documents.push_back(*std::move(document));
        }
        benchmark::DoNotOptimize(documents);
    }
    const std::chrono::duration<double> spent = Clock::now() - loading;
    count(state, folder);
    state.counters["times the parser"] =
        spent.count() / static_cast<double>(state.iterations()) / limit.count();
}
BENCHMARK(loadAndCheckFolder)->Unit(benchmark::kMillisecond);

} // namespace
