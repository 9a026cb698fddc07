/** Where the data lives: a configured PostgreSQL, or an embedded one in the data folder. */
@NullMarked
package org.integritydesk.platform.database;

import org.jspecify.annotations.NullMarked;
