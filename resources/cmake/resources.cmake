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
            edit-find edit-redo edit-undo go-home go-previous help-about list-add lock network-connect view-refresh
            window-close)
# Entities name their symbols by what they are: their name, and Breeze's.
set(entity_symbols product=tag category=category order=view-list-details orderitem=view-list-details
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
