/** Who somebody is: roles from the configured people and user groups. */
@NullMarked
package org.integritydesk.slack.people;

import org.jspecify.annotations.NullMarked;
