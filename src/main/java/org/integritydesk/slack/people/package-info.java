/** Who somebody is: roles from the configured people and user groups, market and language from the profile. */
@NullMarked
package org.integritydesk.slack.people;

import org.jspecify.annotations.NullMarked;
