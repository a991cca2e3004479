# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is compiled in: SQL for the models (here), icons and themes for the desktop.
file(GLOB sql_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/sql/*/*.sql")
if(TARGET models_database AND sql_files)
    qt_add_resources(models_database stockroom_sql PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${sql_files})
endif()

# The symbols that the desktop shows: Breeze's, by name, read from Debian's breeze-icon-theme when the program is built.
set(STOCKROOM_BREEZE "/usr/share/icons/breeze/actions/22" CACHE PATH "Where the Breeze symbols lie")
set(symbols application-exit category configure document-edit document-export document-new edit-clear edit-delete
            edit-find edit-redo edit-undo go-home go-previous group help-about list-add lock
            network-connect system-users tag user view-list-details view-list-tree view-refresh window-close)
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
    qt_add_resources(ui_paint stockroom_icons PREFIX "/icons" FILES ${icon_files})
endif()
