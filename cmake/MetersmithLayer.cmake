# SPDX-License-Identifier: Apache-2.0
#
# metersmith_layer(NAME [FOLDER dir] [USES targets…] [PRIVATE_USES targets…] [SUBFOLDERS dirs…]
#                  [PCH headers…])
#
# One layer of the dependency table in ARCHITECTURE.md. Every layer gets its own include root that
# holds links to its own headers and to nothing else, so that including a header of a layer that is
# not linked does not compile.
function(metersmith_layer name)
    cmake_parse_arguments(L "" "FOLDER" "USES;PRIVATE_USES;SUBFOLDERS;PCH" ${ARGN})
    if(NOT L_FOLDER)
        set(L_FOLDER ${name})
    endif()
    set(dirs ${L_FOLDER})
    foreach(sub IN LISTS L_SUBFOLDERS)
        list(APPEND dirs ${L_FOLDER}/${sub})
    endforeach()
    set(sources)
    set(headers)
    set(root ${PROJECT_BINARY_DIR}/include-roots/${name})
    file(REMOVE_RECURSE ${root})
    foreach(dir IN LISTS dirs)
        file(GLOB dir_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${dir}/*.cpp)
        file(GLOB dir_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${dir}/*.h)
        list(APPEND sources ${dir_sources})
        list(APPEND headers ${dir_headers})
        file(MAKE_DIRECTORY ${root}/${dir})
        foreach(header IN LISTS dir_headers)
            get_filename_component(base ${header} NAME)
            file(CREATE_LINK ${header} ${root}/${dir}/${base} SYMBOLIC)
        endforeach()
    endforeach()
    if(NOT sources) # a layer of headers alone
        file(WRITE ${PROJECT_BINARY_DIR}/${name}_headers_only.cpp "")
        set(sources ${PROJECT_BINARY_DIR}/${name}_headers_only.cpp)
    endif()
    add_library(${name} STATIC ${sources} ${headers})
    add_library(Metersmith::${name} ALIAS ${name})
    target_include_directories(${name} PUBLIC ${root})
    target_link_libraries(${name} PUBLIC ${L_USES} PRIVATE ${L_PRIVATE_USES} metersmith_warnings)
    set_target_properties(${name} PROPERTIES METERSMITH_HEADERS "${headers}")
    if(METERSMITH_PCH AND L_PCH)
        target_precompile_headers(${name} PRIVATE ${L_PCH})
    endif()
endfunction()

# metersmith_tests(FOLDER LIBS…): every tests/FOLDER/tst_*.cpp is one program and one ctest entry.
function(metersmith_tests folder)
    file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/tst_*.cpp)
    file(GLOB helpers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/*.h)
    set(test_definitions
        METERSMITH_VECTORS="${PROJECT_SOURCE_DIR}/tests/vectors"
        METERSMITH_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        METERSMITH_BINARY_DIR="${PROJECT_BINARY_DIR}")
    # g++ 12 takes a Result<Data> that is copied through an optional for uninitialised.
    set(test_options $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(METERSMITH_PCH) # built from nothing each time: a test's own code need not be fast, nor steer a fuzzer
        list(APPEND test_options -O0 $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=fuzzer-no-link>)
    endif()
    if(METERSMITH_PCH AND tests) # one for all programs of the folder
        file(WRITE ${PROJECT_BINARY_DIR}/${folder}_tests_pch.cpp "")
        add_library(${folder}_tests_pch OBJECT ${PROJECT_BINARY_DIR}/${folder}_tests_pch.cpp)
        target_include_directories(${folder}_tests_pch PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        target_compile_definitions(${folder}_tests_pch PRIVATE ${test_definitions})
        target_link_libraries(${folder}_tests_pch PRIVATE ${ARGN} Qt6::Test metersmith_warnings)
        target_compile_options(${folder}_tests_pch PRIVATE ${test_options})
        target_precompile_headers(${folder}_tests_pch PRIVATE <QtTest>
            $<$<STREQUAL:${folder},ui>:<QtWidgets$<ANGLE-R>>)
    endif()
    foreach(test IN LISTS tests)
        get_filename_component(base ${test} NAME_WE)
        set(target ${folder}_${base})
        add_executable(${target} ${test} ${helpers})
        set_target_properties(${target} PROPERTIES AUTOMOC OFF
            RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/${folder})
        # The test includes its own moc file: one quick step instead of AUTOMOC's four.
        set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs)
        file(MAKE_DIRECTORY ${mocs})
        qt_generate_moc(${test} ${mocs}/${base}.moc TARGET ${target})
        target_sources(${target} PRIVATE ${mocs}/${base}.moc)
        target_include_directories(${target} PRIVATE ${mocs})
        target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        target_compile_definitions(${target} PRIVATE ${test_definitions})
        target_link_libraries(${target} PRIVATE ${ARGN} Qt6::Test metersmith_warnings)
        target_compile_options(${target} PRIVATE ${test_options})
        if(METERSMITH_PCH)
            target_precompile_headers(${target} REUSE_FROM ${folder}_tests_pch)
        endif()
        add_test(NAME ${folder}/${base} COMMAND ${target})
        set_tests_properties(${folder}/${base} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 600)
        if(NOT folder STREQUAL "ui")
            add_dependencies(sanitized_tests ${target})
            set_tests_properties(${folder}/${base} PROPERTIES LABELS sanitized)
        endif()
    endforeach()
endfunction()

# metersmith_long_tests(SECONDS TEST…): those that exist begin first, so that none runs alone at the end.
function(metersmith_long_tests seconds)
    get_directory_property(known TESTS)
    foreach(test IN LISTS ARGN)
        if(test IN_LIST known)
            set_tests_properties(${test} PROPERTIES COST ${seconds})
        endif()
    endforeach()
endfunction()
