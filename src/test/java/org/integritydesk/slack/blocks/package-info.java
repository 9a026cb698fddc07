/** Tests of the block builders, and the checks every view goes through. */
@NullMarked
package org.integritydesk.slack.blocks;

import org.jspecify.annotations.NullMarked;
