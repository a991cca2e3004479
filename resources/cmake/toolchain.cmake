# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler, its warnings, and the libraries that the rooms name.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Svg DBus LinguistTools Network Test)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ARGON2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(NETTLE REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(CRYPT REQUIRED IMPORTED_TARGET libxcrypt)
find_package(PostgreSQL REQUIRED)
qt_standard_project_setup()

find_program(STOCKROOM_CCACHE ccache)
if(STOCKROOM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${STOCKROOM_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${STOCKROOM_CCACHE}")
endif()
find_program(STOCKROOM_MOLD mold)
if(STOCKROOM_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
                    -Wcast-align -Wimplicit-fallthrough -Wno-missing-field-initializers)
if(STOCKROOM_WERROR)
    add_compile_options(-Werror)
endif()
if(STOCKROOM_SANITIZE)
    # With the three checks for null, g++ 12 takes no comparison of addresses for a constant, which the static_asserts on
    # tables of facts are made of; a null that is used ends the program under the address sanitizer all the same.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
                        -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute
                        # The checks woven in hide from GCC what is initialised.
                        -Wno-maybe-uninitialized)
    add_link_options(-fsanitize=address,undefined)
endif()

add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS
                        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
                        STOCKROOM_VERSION="${PROJECT_VERSION}")
