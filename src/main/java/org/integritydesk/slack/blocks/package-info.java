/** Block builders that cannot exceed a limit of Slack or leak a mention, whatever text goes in. */
@NullMarked
package org.integritydesk.slack.blocks;

import org.jspecify.annotations.NullMarked;
