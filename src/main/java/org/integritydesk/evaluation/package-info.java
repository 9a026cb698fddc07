/**
 * How good the answers are: question sets with known answers are asked, as the service would be asked, and counted. Offline:
 * no database, no chat. Out of scope: how the service does live (see the digest).
 */
@NullMarked
package org.integritydesk.evaluation;

import org.jspecify.annotations.NullMarked;
