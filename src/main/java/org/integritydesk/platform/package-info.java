/** What every feature may use and what knows no feature: time, database, jobs, outbox, failures. */
@NullMarked
package org.integritydesk.platform;

import org.jspecify.annotations.NullMarked;
