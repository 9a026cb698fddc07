/** Golden views of slack.home. */
@NullMarked
package org.integritydesk.slack.home;

import org.jspecify.annotations.NullMarked;
