# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Each tests/ROOM/NAME_test.cpp is one program and one CTest of that name, linked with its room and tests/support.
enable_testing()
file(GLOB support CONFIGURE_DEPENDS "tests/support/*.cpp" "tests/support/*.h")
list(FILTER support EXCLUDE REGEX "_test\\.cpp$")
add_library(tests_support STATIC ${support})
target_compile_definitions(tests_support PRIVATE STOCKROOM_BINARY="${CMAKE_BINARY_DIR}")
target_include_directories(tests_support PUBLIC "${CMAKE_SOURCE_DIR}")
target_link_libraries(tests_support PUBLIC Qt6::Network Qt6::Test PostgreSQL::PostgreSQL)
foreach(room models_store models_database)
    if(TARGET ${room})
        target_link_libraries(tests_support PUBLIC ${room})
    endif()
endforeach()

# Most tests draw nowhere; those that need a real window are scripts in tests/desktop.
set(test_environment "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/data")
if(STOCKROOM_SANITIZE)
    list(APPEND test_environment "UBSAN_OPTIONS=print_stacktrace=1"
         "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0")
endif()

# measured_or_tested(TARGET FILE ROOM): an executable of that file, with what all of them need.
function(measured_or_tested target file room)
    string(REPLACE "/" "_" library "${room}")
    add_executable(${target} "${file}")
    target_compile_definitions(${target} PRIVATE STOCKROOM_SOURCE="${CMAKE_SOURCE_DIR}" STOCKROOM_BINARY="${CMAKE_BINARY_DIR}")
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE Qt6::Test)
    if(NOT room STREQUAL "house") # it reads sources, and is built without them
        target_link_libraries(${target} PRIVATE tests_support)
    endif()
    if(TARGET ${library})
        target_link_libraries(${target} PRIVATE ${library})
    endif()
endfunction()

file(GLOB_RECURSE tests CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}" "tests/*_test.cpp")
foreach(file ${tests})
    get_filename_component(folder "${file}" DIRECTORY)
    get_filename_component(name "${file}" NAME_WE)
    string(REGEX REPLACE "^tests/" "" room "${folder}")
    string(REPLACE "/" "_" target "${room}_${name}")
    measured_or_tested(${target} "${file}" "${room}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(room STREQUAL "app/ctl" AND TARGET stockroomctl)
        add_dependencies(${target} stockroomctl) # its tests run it as a process
    endif()
    add_test(NAME ${room}/${name} COMMAND ${target})
    set_tests_properties(${room}/${name} PROPERTIES ENVIRONMENT "${test_environment}")
endforeach()

# Real windows: the script finds the programs in STOCKROOM_BINARY/bin, on a display of its own.
if(EXISTS "${CMAKE_SOURCE_DIR}/tests/desktop/run")
    list(FILTER test_environment EXCLUDE REGEX "^QT_QPA_PLATFORM")
    add_test(NAME desktop COMMAND "${CMAKE_SOURCE_DIR}/tests/support/display" "${CMAKE_SOURCE_DIR}/tests/desktop/run")
    set_tests_properties(desktop PROPERTIES LABELS desktop RUN_SERIAL ON
                         ENVIRONMENT "${test_environment};STOCKROOM_BINARY=${CMAKE_BINARY_DIR}")
endif()

# Beside a Django backend: tests/interop/NAME_test.py, and some once more for each backend that has models of its own.
function(beside_django name kind)
    add_test(NAME interop/${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/interop/run" ${ARGN})
    set_tests_properties(interop/${name} PROPERTIES LABELS interop
                         ENVIRONMENT "${test_environment};STOCKROOM_BINARY=${CMAKE_BINARY_DIR};SHOP_KIND=${kind}")
endfunction()
if(TARGET stockroomctl)
    # What no command of stockroomctl tells.
    add_executable(interop_people tests/interop/people.cpp)
    target_link_libraries(interop_people PRIVATE models_people)
    set_target_properties(interop_people PROPERTIES OUTPUT_NAME people
                          RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/interop")
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/interop/*_test.py")
    foreach(file ${files})
        get_filename_component(file "${file}" NAME_WE)
        beside_django(${file} planned ${file})
    endforeach()
    foreach(kind wider pictureless wordless ownusers uuidusers reviewed)
        beside_django(${kind} ${kind} differing_test)
    endforeach()
    foreach(kind ownusers uuidusers)
        beside_django(${kind}_signingin ${kind} signingin_test)
    endforeach()
    beside_django(unplanned wider unplanned)
endif()

# Measurements say something only of what people run; tests/bench/NAME_bench.cpp becomes bench/NAME.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    file(GLOB benches CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}" "tests/bench/*_bench.cpp")
    foreach(file ${benches})
        get_filename_component(target "${file}" NAME_WE)
        string(REGEX REPLACE "_bench$" "" name "${target}")
        measured_or_tested(${target} "${file}" bench)
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
        foreach(room models_demo models_table ui_pane)
            if(TARGET ${room})
                target_link_libraries(${target} PRIVATE ${room})
            endif()
        endforeach()
        set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    endforeach()
    # A program of its own, so that it loads nothing but Qt.
    add_executable(barewindow tests/bench/barewindow.cpp)
    target_link_libraries(barewindow PRIVATE Qt6::Widgets Qt6::Sql)
    set_target_properties(barewindow PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    add_dependencies(open_bench barewindow)
endif()
