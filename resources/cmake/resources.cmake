# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is compiled in: SQL for the models (here), icons and themes for the desktop.
file(GLOB sql_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/sql/*/*.sql")
if(TARGET models_database AND sql_files)
    qt_add_resources(models_database stockroom_sql PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${sql_files})
endif()
