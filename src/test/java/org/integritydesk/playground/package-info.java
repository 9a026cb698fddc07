/** Tests of the stand-in for Slack. */
@NullMarked
package org.integritydesk.playground;

import org.jspecify.annotations.NullMarked;
