package org.integritydesk.playground.page;

import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Person;

/**
 * Somebody as the page shows them.
 *
 * @param kind {@code person}, {@code app} or {@code slackbot}
 * @param hue colour of the avatar, in degrees
 */
public record Face(String id, String name, String title, String initials, String kind, int hue) {
    static Face of(String userId) {
        if (userId.equals(Cast.BOT_USER)) {
            return new Face(userId, Cast.BOT_NAME, "", "", "app", 0);
        }
        return Cast.person(userId).map(Face::of).orElse(new Face(userId, "Slackbot", "", "S", "slackbot", 0));
    }

    static Face of(Person person) {
        return new Face(person.id(), person.name(), person.title(), person.initials(), "person", person.hue());
    }

    /** Whether the app speaks. */
    public boolean isApp() {
        return kind.equals("app");
    }

    /** The first name. */
    public String first() {
        return name.split(" ", 2)[0];
    }
}
