package org.integritydesk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;

/** Block Kit as a reader's eyes take it: the words, the buttons, the links. */
final class Screen {
    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
    private static final Pattern BOLD = Pattern.compile("\\*([^*\\n]+)\\*");

    private Screen() {}

    /** A button, and what pressing it is called on the wire. */
    record Button(String label, String actionId) {}

    /** A piece of text one can click, and where it leads. */
    record Link(String url, String label) {}

    /** A menu, and its choices by what people read: what comes back. */
    record Menu(String actionId, Map<String, String> choices) {}

    /** All words, a line a block. */
    static String words(ArrayNode blocks) {
        return elements(blocks).stream().map(Screen::words).collect(Collectors.joining("\n"));
    }

    /** All buttons in reading order. */
    static List<Button> buttons(ArrayNode blocks) {
        return blocks.findParents("action_id").stream()
                .filter(element -> element.path("type").asText().equals("button"))
                .map(element -> new Button(
                        element.at("/text/text").asText(),
                        element.path("action_id").asText()))
                .toList();
    }

    /** All menus of choices that act at once, in reading order. */
    static List<Menu> menus(ArrayNode blocks) {
        return blocks.findParents("action_id").stream()
                .filter(element -> element.path("type").asText().equals("overflow")
                        || element.path("type").asText().equals("static_select") && element.has("placeholder"))
                .map(element -> {
                    Map<String, String> choices = new LinkedHashMap<>();
                    element.path("options")
                            .forEach(option -> choices.put(
                                    option.at("/text/text").asText(),
                                    option.path("value").asText()));
                    return new Menu(element.path("action_id").asText(), choices);
                })
                .toList();
    }

    /** All links that a reader could click. */
    static List<Link> links(ArrayNode blocks) {
        List<Link> links = new ArrayList<>();
        for (String mrkdwn : markup(blocks)) {
            REFERENCE
                    .matcher(mrkdwn)
                    .results()
                    .filter(reference -> !"@#!".contains(reference.group(1).substring(0, 1)))
                    .map(reference -> new Link(reference.group(1), label(reference)))
                    .forEach(links::add);
        }
        blocks.findParents("url").stream()
                .filter(element -> element.path("type").asText().equals("link"))
                .map(element -> new Link(
                        element.path("url").asText(), element.path("text").asText()))
                .forEach(links::add);
        return links;
    }

    /** Every text in which Slack would find mentions and links. */
    static List<String> markup(JsonNode blocks) {
        List<String> found = new ArrayList<>();
        // A section holds its text in a field of the same name, so every node is looked at.
        if (blocks.path("type").asText().equals("mrkdwn")) {
            found.add(blocks.path("text").asText());
        }
        blocks.forEach(child -> found.addAll(markup(child)));
        return found;
    }

    private static String words(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "section" -> {
                List<String> parts = new ArrayList<>();
                parts.add(text(block.path("text")));
                elements(block.path("fields")).forEach(field -> parts.add(text(field)));
                yield parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
            }
            case "context" ->
                elements(block.path("elements")).stream().map(Screen::text).collect(Collectors.joining(" "));
            case "header" -> text(block.path("text"));
            case "rich_text" -> richText(block);
            case "table" ->
                elements(block.path("rows")).stream()
                        .map(row -> elements(row).stream().map(Screen::richText).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
            case "data_visualization" -> block.path("title").asText();
            case "input" -> block.at("/label/text").asText();
            default -> "";
        };
    }

    private static String richText(JsonNode node) {
        String type = node.path("type").asText();
        String own =
                type.equals("text") || type.equals("link") ? node.path("text").asText() : "";
        return own
                + elements(node.path("elements")).stream().map(Screen::richText).collect(Collectors.joining());
    }

    private static String text(JsonNode text) {
        String raw = text.path("text").asText();
        return text.path("type").asText().equals("mrkdwn") ? mrkdwn(raw) : raw;
    }

    private static String mrkdwn(String raw) {
        String plain = REFERENCE.matcher(raw).replaceAll(reference -> Matcher.quoteReplacement(shown(reference)));
        return BOLD.matcher(plain)
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String shown(MatchResult reference) {
        String target = reference.group(1);
        return switch (target.charAt(0)) {
            case '@' -> "@" + Cast.person(target.substring(1)).map(Person::name).orElse(target.substring(1));
            case '#' -> "#" + Cast.room(target.substring(1)).map(Room::name).orElse(target.substring(1));
            default -> label(reference);
        };
    }

    private static String label(MatchResult reference) {
        return reference.group(2) == null ? reference.group(1) : reference.group(2);
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }
}
