/** Tests of starting and reaching the database. */
@NullMarked
package org.integritydesk.platform.database;

import org.jspecify.annotations.NullMarked;
