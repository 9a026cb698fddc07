package org.integritydesk.playground.rendering;

import org.integritydesk.playground.workspace.Cast;

/** People, groups, channels and everybody, as they are named inside messages. A ping looks like one, so that leaks show. */
final class Reference {
    private Reference() {}

    static String user(String id) {
        String name = id.equals(Cast.BOT_USER)
                ? Cast.BOT_NAME
                : Cast.person(id).map(person -> person.name()).orElse(id);
        return "<span class=\"ref\">@" + Html.escape(name) + "</span>";
    }

    static String group(String id) {
        String handle = Cast.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> group.handle())
                .findFirst()
                .orElse(id);
        return "<span class=\"ref ping\" title=\"Notifies the group\">@" + Html.escape(handle) + "</span>";
    }

    static String room(String id) {
        String name = Cast.room(id).map(room -> room.name()).orElse(id);
        return "<a class=\"ref\" data-room=\"" + Html.escape(id) + "\" href=\"/playground?in=" + Html.escape(id)
                + "\">#" + Html.escape(name) + "</a>";
    }

    static String broadcast(String range) {
        return "<span class=\"ref ping\" title=\"Notifies everybody\">@" + Html.escape(range) + "</span>";
    }
}
