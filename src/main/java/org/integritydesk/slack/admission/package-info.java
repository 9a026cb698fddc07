/** Who is let in and how much: requests of other workspaces, guests, people of other companies, and floods are turned away here. */
@NullMarked
package org.integritydesk.slack.admission;

import org.jspecify.annotations.NullMarked;
