/** What tests share: the database, roles that speak, fixtures, a clock. */
@NullMarked
package org.integritydesk.testkit;

import org.jspecify.annotations.NullMarked;
