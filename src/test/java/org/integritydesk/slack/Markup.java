package org.integritydesk.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Slack would read as markup in a payload: pings, links, dates. Only what the desk itself means to say is expected:
 * the people of the fixtures, whose ids begin with {@code U0}, links to example.com, and dates.
 */
final class Markup {
    private static final Pattern ANGLE = Pattern.compile("<[^<>]*>?|>");
    private static final Pattern OURS = Pattern.compile(
            "<@U0[A-Z]+>|<#C0[A-Z]*>|<!subteam\\^S0[A-Z]+>|<https://example\\.com/[^|<>]*\\|[^|<>]*>|<!date\\^\\d+\\^\\{date_short_pretty} \\{time}\\|[-:TZ.\\d]+>");
    /** What rich text may hold here: plain words, quoted or in a table; in a table also links to where we say. */
    private static final Set<String> PLAIN = Set.of("rich_text", "rich_text_quote", "rich_text_section", "text");

    private final List<String> problems = new ArrayList<>();

    private Markup() {}

    /** Everything unexpected, a sentence each; empty: nothing pings or links that should not. */
    static List<String> problems(JsonObject payload) {
        var markup = new Markup();
        if (payload.has("text")) {
            markup.mrkdwn(payload.get("text").getAsString());
        }
        payload.getAsJsonArray("blocks").forEach(block -> markup.read(block, false, false));
        return markup.problems;
    }

    private void read(JsonElement element, boolean rich, boolean table) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> read(child, rich, table));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            String type = object.has("type") ? object.get("type").getAsString() : "";
            boolean inRich = rich || type.equals("rich_text");
            boolean inTable = table || type.equals("table");
            // A style has no type.
            if (inRich && object.has("type") && !PLAIN.contains(type) && !(inTable && type.equals("link"))) {
                problems.add("rich text holds a " + type);
            }
            if (inTable
                    && type.equals("link")
                    && !object.get("url").getAsString().startsWith("https://example.com/")) {
                problems.add("rich text leads to " + object.get("url"));
            }
            if (type.equals("mrkdwn")) {
                mrkdwn(object.get("text").getAsString());
                if (!object.has("verbatim") || !object.get("verbatim").getAsBoolean()) {
                    problems.add("mrkdwn is not verbatim: Slack would make links of its own");
                }
            }
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                read(member.getValue(), inRich, inTable);
            }
        }
    }

    private void mrkdwn(String text) {
        var angle = ANGLE.matcher(text);
        while (angle.find()) {
            if (!OURS.matcher(angle.group()).matches()) {
                problems.add("Slack reads markup: " + angle.group());
            }
        }
    }
}
