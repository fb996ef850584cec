# How every part of loket is compiled, and the three functions that declare a part.

option(LOKET_TESTS "Build the tests" ON)
set(LOKET_SANITIZE "" CACHE STRING "Sanitizers for all code, as for -fsanitize=: address,undefined or thread")
option(LOKET_COVERAGE "Count the lines the tests reach" OFF)
option(LOKET_UNITY "Compile the sources of a folder together: half the time where everything is built" OFF)
option(LOKET_COMPILE_QML "Compile QML beforehand; without it the program does when it starts, and a build of the screens takes half the time" ON)
option(LOKET_FUZZ "Build the fuzz targets (clang only)" OFF)
include(CMakeDependentOption)
cmake_dependent_option(LOKET_DIRECT_DOOR "Build the front door of the server's own sockets (Linux only)" ON LINUX OFF)
set(LOKET_DOORS qt)
if(LOKET_DIRECT_DOOR)
    list(PREPEND LOKET_DOORS direct)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
# It links a test program in a fifth of the time that ld takes; without it, ld does.
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(loket_flags INTERFACE)
target_compile_options(loket_flags INTERFACE -Wall -Wextra -Wpedantic -Werror)
target_compile_definitions(loket_flags INTERFACE
    LOKET_VERSION="${PROJECT_VERSION}"
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
if(LOKET_SANITIZE)
    add_compile_options(-fsanitize=${LOKET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${LOKET_SANITIZE})
endif()
if(LOKET_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(LOKET_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
endif()

# loket_library(NAME LINKS …): the folder's sources as one static library. The folder's
# dependencies are the LINKS; includes are written from the root of server/ or app/, or, for
# client/, of the project. Files in
# migrations/ are found by the storage under :/migrations.
function(loket_library NAME)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB SOURCES CONFIGURE_DEPENDS *.cpp *.h)
    qt_add_library(${NAME} STATIC ${SOURCES})
    set_target_properties(${NAME} PROPERTIES LINKER_LANGUAGE CXX UNITY_BUILD ${LOKET_UNITY} UNITY_BUILD_BATCH_SIZE 12)
    target_link_libraries(${NAME} PUBLIC ${ARG_LINKS} PRIVATE loket_flags)
    target_compile_options(${NAME} PRIVATE -Wshadow)
    target_precompile_headers(${NAME} REUSE_FROM loket_headers)
    file(GLOB MIGRATIONS CONFIGURE_DEPENDS migrations/*.sql)
    if(MIGRATIONS)
        qt_add_resources(${NAME} ${NAME}_migrations PREFIX /migrations BASE migrations FILES ${MIGRATIONS})
    endif()
endfunction()

# loket_tests(LINKS … [LABELS …] [TIMEOUT s] [SCREENS]): every tst_*.cpp of this folder as a test of its own, all of them
# in one program, tests_FOLDER, that is told which to run. Each ends with LOKET_TEST(Class). Those that link
# parts of the SCREENS have other headers than the rest, for whom they are compiled once.
function(loket_tests)
    cmake_parse_arguments(ARG "SCREENS" "TIMEOUT" "LINKS;LABELS" ${ARGN})
    get_filename_component(FOLDER ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    file(GLOB SOURCES CONFIGURE_DEPENDS tst_*.cpp)
    loket_test_program(tests_${FOLDER} "${SOURCES}" "loket_test_main;${ARG_LINKS}")
    if(NOT ARG_SCREENS)
        target_precompile_headers(tests_${FOLDER} REUSE_FROM loket_test_main)
    endif()
    foreach(SOURCE ${SOURCES})
        get_filename_component(NAME ${SOURCE} NAME_WE)
        add_test(NAME ${NAME} COMMAND tests_${FOLDER} ${NAME})
        loket_test_environment(${NAME} "${ARG_TIMEOUT}" "${ARG_LABELS}")
    endforeach()
endfunction()

# loket_tests_on_qt_door(PROGRAM NAME… [LABELS …] [TIMEOUT s]): these tests of PROGRAM once more, as NAME_qt, with Qt's
# servers as the front door. Where there is no other, NAME itself has it.
function(loket_tests_on_qt_door PROGRAM)
    if(NOT LOKET_DIRECT_DOOR)
        return()
    endif()
    cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS" ${ARGN})
    foreach(NAME ${ARG_UNPARSED_ARGUMENTS})
        add_test(NAME ${NAME}_qt COMMAND ${PROGRAM} ${NAME})
        loket_test_environment(${NAME}_qt "${ARG_TIMEOUT}" "${ARG_LABELS}")
        set_property(TEST ${NAME}_qt APPEND PROPERTY ENVIRONMENT "LOKET_FRONT_DOOR=qt")
    endforeach()
endfunction()

# loket_tests_on_postgresql(PROGRAM NAME… [LABELS …] [TIMEOUT s]): these tests of PROGRAM once more, as NAME_postgresql, with
# their data in PostgreSQL (tests/support/testdatabase.h).
function(loket_tests_on_postgresql PROGRAM)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS" ${ARGN})
    foreach(NAME ${ARG_UNPARSED_ARGUMENTS})
        add_test(NAME ${NAME}_postgresql COMMAND ${PROGRAM} ${NAME})
        loket_test_environment(${NAME}_postgresql "${ARG_TIMEOUT}" "${ARG_LABELS}")
        loket_test_on_postgresql(${NAME}_postgresql)
    endforeach()
endfunction()

# loket_test_on_postgresql(TEST): this test has a server of PostgreSQL, which is started and stopped for those that have.
function(loket_test_on_postgresql TEST)
    set_property(TEST ${TEST} APPEND PROPERTY ENVIRONMENT "LOKET_TEST_DATABASE=${LOKET_TEST_DATABASE}")
    set_property(TEST ${TEST} PROPERTY FIXTURES_REQUIRED postgresql)
endfunction()

# loket_test(NAME LINKS … [LABELS …] [TIMEOUT s] [BOTH_DOORS] [ON_POSTGRESQL]): NAME.cpp in this folder, which has a main
# of its own; where it is asked for as NAME_qt, or as NAME_postgresql, too.
function(loket_test NAME)
    cmake_parse_arguments(ARG "BOTH_DOORS;ON_POSTGRESQL" "TIMEOUT" "LINKS;LABELS" ${ARGN})
    loket_test_program(${NAME} ${NAME}.cpp "${ARG_LINKS}")
    add_test(NAME ${NAME} COMMAND ${NAME})
    loket_test_environment(${NAME} "${ARG_TIMEOUT}" "${ARG_LABELS}")
    if(ARG_BOTH_DOORS AND LOKET_DIRECT_DOOR)
        add_test(NAME ${NAME}_qt COMMAND ${NAME})
        loket_test_environment(${NAME}_qt "${ARG_TIMEOUT}" "${ARG_LABELS}")
        set_property(TEST ${NAME}_qt APPEND PROPERTY ENVIRONMENT "LOKET_FRONT_DOOR=qt")
    endif()
    if(ARG_ON_POSTGRESQL)
        add_test(NAME ${NAME}_postgresql COMMAND ${NAME})
        loket_test_environment(${NAME}_postgresql "${ARG_TIMEOUT}" "${ARG_LABELS}")
        loket_test_on_postgresql(${NAME}_postgresql)
    endif()
endfunction()

function(loket_test_program NAME SOURCES LINKS)
    qt_add_executable(${NAME} ${SOURCES})
    target_link_libraries(${NAME} PRIVATE ${LINKS} loket_flags loket_test_support Qt6::Test)
endfunction()

# loket_test_environment(NAME TIMEOUT LABELS): every test runs without a screen, far from UTC, and fails
# on a Qt warning. Sanitizers get five times as long; under that of threads, a test that starts a program
# forks while it has threads.
function(loket_test_environment NAME TIMEOUT LABELS)
    set(RUNTIME ${CMAKE_BINARY_DIR}/runtime)
    file(MAKE_DIRECTORY ${RUNTIME})
    file(CHMOD ${RUNTIME} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    if(NOT TIMEOUT)
        set(TIMEOUT 120)
    endif()
    if(LOKET_SANITIZE)
        math(EXPR TIMEOUT "${TIMEOUT} * 5")
    endif()
    math(EXPR LONGEST "${TIMEOUT} * 1000")
    set(SUPPRESSIONS ${CMAKE_SOURCE_DIR}/tests/support)
    set_tests_properties(${NAME} PROPERTIES TIMEOUT ${TIMEOUT} LABELS "${LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=Asia/Jakarta;QT_FATAL_WARNINGS=1;XDG_RUNTIME_DIR=${RUNTIME};QTEST_FUNCTION_TIMEOUT=${LONGEST};TSAN_OPTIONS=suppressions=${SUPPRESSIONS}/tsan.supp:halt_on_error=1:die_after_fork=0;LSAN_OPTIONS=suppressions=${SUPPRESSIONS}/lsan.supp")
endfunction()

# loket_fuzz(NAME LINKS …): NAME.cpp in this folder, which holds LLVMFuzzerTestOneInput. With LOKET_FUZZ it
# becomes a fuzz target; in every other build a test that feeds it the kept inputs of corpus/NAME.
function(loket_fuzz NAME)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    qt_add_executable(${NAME} ${NAME}.cpp)
    target_link_libraries(${NAME} PRIVATE ${ARG_LINKS} loket_flags)
    if(LOKET_FUZZ)
        target_link_options(${NAME} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzz_targets ${NAME})
    else()
        target_sources(${NAME} PRIVATE ${CMAKE_SOURCE_DIR}/tests/fuzz/replay.cpp)
        add_test(NAME ${NAME} COMMAND ${NAME} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${NAME})
        loket_test_environment(${NAME} 60 fuzz)
    endif()
endfunction()
