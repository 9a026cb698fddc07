package org.integritydesk.playground.workspace;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody in the workspace.
 *
 * @param title what they do, shown beside the name
 * @param locale the language they have set
 * @param guest whether they are a guest ({@code is_restricted})
 * @param admin whether they administer the workspace
 * @param hue colour of the avatar, in degrees
 * @param team id of the workspace they are at home in; another than ours for people of another company (Slack Connect)
 */
public record Person(
        String id,
        String name,
        String title,
        ZoneId zone,
        Locale locale,
        boolean guest,
        boolean admin,
        int hue,
        String team) {
    /** Whether they are of another company. */
    public boolean isExternal() {
        return !team.equals(Cast.TEAM);
    }

    /** The name without spaces, in lower case, as old payloads carry it. */
    public String handle() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** First letters of first and last name. */
    public String initials() {
        return "" + name.charAt(0) + name.charAt(name.indexOf(' ') + 1);
    }

    /** The first name. */
    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
