# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is compiled in: SQL and policies for the models (here), icons and themes for the desktop.
file(GLOB sql_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/sql/*/*.sql")
if(TARGET models_database AND sql_files)
    qt_add_resources(models_database stockroom_sql PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${sql_files})
endif()

file(GLOB policy_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/policies/*.json")
if(TARGET models_policy AND policy_files)
    qt_add_resources(models_policy stockroom_policies PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${policy_files})
endif()

# The symbols that the desktop shows: Breeze's, by name, read from Debian's breeze-icon-theme when the program is built.
set(STOCKROOM_BREEZE "/usr/share/icons/breeze/actions/22" CACHE PATH "Where the Breeze symbols lie")
set(symbols application-exit backup configure document-export document-open document-revert edit-copy edit-delete edit-find edit-redo edit-rename edit-undo
            go-home help-about list-add lock network-connect view-refresh)
# Entities name their symbols by what they are: their name, and Breeze's.
set(entity_symbols product=tag category=view-list-tree order=view-list-details orderitem=view-list-details
                   user=user group=system-users)
if(TARGET ui_paint)
    file(GLOB own_icons CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/*.svg")
    set(icon_files ${own_icons})
    foreach(symbol ${symbols})
        set(file "${STOCKROOM_BREEZE}/${symbol}.svg")
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "The symbol ${symbol} is not in ${STOCKROOM_BREEZE}: install breeze-icon-theme")
        endif()
        list(APPEND icon_files "${file}")
    endforeach()
    foreach(file ${icon_files})
        get_filename_component(alias "${file}" NAME)
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${alias}")
    endforeach()
    foreach(pair ${entity_symbols})
        string(REGEX MATCH "^(.*)=(.*)$" pair "${pair}")
        set(copy "${CMAKE_BINARY_DIR}/icons/${CMAKE_MATCH_1}.svg")
        configure_file("${STOCKROOM_BREEZE}/${CMAKE_MATCH_2}.svg" "${copy}" COPYONLY)
        set_source_files_properties("${copy}" PROPERTIES QT_RESOURCE_ALIAS "${CMAKE_MATCH_1}.svg")
        list(APPEND icon_files "${copy}")
    endforeach()
    qt_add_resources(ui_paint stockroom_icons PREFIX "/icons" FILES ${icon_files})
endif()

# Translations: English is the source. `ninja stockroom_lupdate` brings new words into the files, which must be there when
# CMake configures. What is finished in them is compiled in under :/i18n.
if(TARGET app_desktop AND TARGET stockroom)
    set(languages "${CMAKE_SOURCE_DIR}/translations/stockroom_de.ts" "${CMAKE_SOURCE_DIR}/translations/stockroom_ar.ts")
    file(GLOB_RECURSE speaking CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
         "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
         "${CMAKE_SOURCE_DIR}/models/*.cpp" "${CMAKE_SOURCE_DIR}/models/*.h")
    qt_add_lupdate(stockroom TS_FILES ${languages} SOURCES ${speaking} OPTIONS -no-obsolete -locations none)
    qt_add_lrelease(app_desktop TS_FILES ${languages} QM_FILES_OUTPUT_VARIABLE spoken)
    qt_add_resources(app_desktop stockroom_i18n PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}" FILES ${spoken})
endif()

# What is installed beside the programs.
include(GNUInstallDirs)
if(TARGET stockroom)
    install(TARGETS stockroom RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/stockroom.desktop"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/stockroom.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
if(TARGET stockroomctl)
    install(TARGETS stockroomctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
