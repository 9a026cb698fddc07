/** The App Home tab. */
@NullMarked
package org.integritydesk.slack.home;

import org.jspecify.annotations.NullMarked;
