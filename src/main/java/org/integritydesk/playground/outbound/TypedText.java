package org.integritydesk.playground.outbound;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integritydesk.playground.workspace.Cast;

/** What Slack makes of text a person types: the three control characters escaped, mentions turned into references. */
public final class TypedText {
    private static final Pattern REFERENCE = Pattern.compile("&lt;(@U[0-9A-Z]+|#C[0-9A-Z]+)&gt;");
    private static final Pattern AT_NAME = Pattern.compile("(?<![\\w@])@([\\p{L}][\\p{L}.]*[\\p{L}])");
    private static final Pattern HASH_NAME = Pattern.compile("(?<![\\w#&])#([a-z][a-z0-9-]+)");

    private TypedText() {}

    /** The text as it arrives at the app. */
    public static String toSlack(String typed) {
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String withIds = REFERENCE.matcher(escaped).replaceAll("<$1>");
        String withPeople = AT_NAME.matcher(withIds)
                .replaceAll(match -> Matcher.quoteReplacement(person(match.group(1), match.group())));
        return HASH_NAME
                .matcher(withPeople)
                .replaceAll(match -> Matcher.quoteReplacement(room(match.group(1), match.group())));
    }

    private static String person(String name, String typed) {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (wanted.equals(Cast.BOT_NAME)) {
            return "<@" + Cast.BOT_USER + ">";
        }
        return Cast.people().stream()
                .filter(person -> person.handle().equals(wanted)
                        || person.firstName().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .map(person -> "<@" + person.id() + ">")
                .orElse(typed);
    }

    private static String room(String name, String typed) {
        return Cast.allRooms().stream()
                .filter(room -> !room.isDirect() && room.name().equals(name))
                .findFirst()
                .map(room -> "<#" + room.id() + "|" + room.name() + ">")
                .orElse(typed);
    }
}
