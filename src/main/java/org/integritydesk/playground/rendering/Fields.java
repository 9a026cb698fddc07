package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.workspace.Cast;

/** Elements that hold a value, as HTML fields that show what they hold. */
final class Fields {
    private static final int LONGEST_TEXT = 3000;

    private final Scene scene;

    Fields(Scene scene) {
        this.scene = scene;
    }

    String toHtml(Blocks.Placed placed) {
        return switch (placed.type()) {
            case "plain_text_input" ->
                placed.element().path("multiline").asBoolean() ? textArea(placed) : input(placed, "text");
            case "number_input" -> input(placed, "number");
            case "url_text_input" -> input(placed, "url");
            case "email_text_input" -> input(placed, "email");
            case "datepicker" -> input(placed, "date");
            case "timepicker" -> input(placed, "time");
            case "static_select" -> select(placed, options(placed));
            case "users_select" -> select(placed, people(placed));
            case "conversations_select", "channels_select" -> select(placed, rooms(placed));
            case "multi_static_select" -> group(placed, "checkbox", "bk-choices scroll");
            case "checkboxes" -> group(placed, "checkbox", "bk-choices");
            case "radio_buttons" -> group(placed, "radio", "bk-choices");
            case "multi_users_select" -> userGroup(placed);
            default -> "<span class=\"bk-unsupported\">unsupported element: " + Html.escape(placed.type()) + "</span>";
        };
    }

    private List<String> held(Blocks.Placed placed) {
        return scene.filling().in(placed);
    }

    private String text(Blocks.Placed placed) {
        return Html.escape(held(placed).stream().findFirst().orElse(""));
    }

    private static String common(Blocks.Placed placed) {
        JsonNode element = placed.element();
        String placeholder = TextObject.plain(element.path("placeholder"));
        boolean acts =
                !placed.isInput() || placed.block().path("dispatch_action").asBoolean();
        String label = placed.isInput()
                ? TextObject.plain(placed.block().path("label"))
                : placeholder.isEmpty() ? "Choose" : placeholder;
        return " name=\"" + Html.escape(Filling.fieldName(placed)) + "\" aria-label=\"" + label + "\""
                + (placeholder.isEmpty() ? "" : " placeholder=\"" + placeholder + "\"")
                + (element.path("focus_on_load").asBoolean() ? " autofocus" : "")
                + (acts ? Acting.onChange(placed) : "");
    }

    private String input(Blocks.Placed placed, String type) {
        String step = placed.element().path("is_decimal_allowed").asBoolean() ? " step=\"any\"" : "";
        return "<input type=\"" + type + "\" value=\"" + text(placed) + "\"" + step + common(placed) + ">";
    }

    private String textArea(Blocks.Placed placed) {
        int most = placed.element().path("max_length").asInt(LONGEST_TEXT);
        return "<textarea rows=\"4\" data-most=\"" + most + "\"" + common(placed) + ">" + text(placed) + "</textarea>";
    }

    private String select(Blocks.Placed placed, String options) {
        String hint = TextObject.plain(placed.element().path("placeholder"));
        boolean open = held(placed).isEmpty() || placed.block().path("optional").asBoolean() || !placed.isInput();
        String none = open ? "<option value=\"\">" + (hint.isEmpty() ? "Choose an option" : hint) + "</option>" : "";
        return "<select" + common(placed) + ">" + none + options + "</select>";
    }

    private String options(Blocks.Placed placed) {
        JsonNode groups = placed.element().path("option_groups");
        if (!groups.isArray()) {
            return options(placed, placed.element().path("options"));
        }
        StringBuilder html = new StringBuilder();
        for (JsonNode group : groups) {
            html.append("<optgroup label=\"")
                    .append(TextObject.plain(group.path("label")))
                    .append("\">")
                    .append(options(placed, group.path("options")))
                    .append("</optgroup>");
        }
        return html.toString();
    }

    private String options(Blocks.Placed placed, JsonNode options) {
        StringBuilder html = new StringBuilder();
        for (JsonNode option : options) {
            html.append(option(placed, option.path("value").asText(), TextObject.plain(option.path("text"))));
        }
        return html.toString();
    }

    private String people(Blocks.Placed placed) {
        return Cast.people().stream()
                .map(person -> option(placed, person.id(), Html.escape(person.name())))
                .collect(Collectors.joining());
    }

    private String rooms(Blocks.Placed placed) {
        return Cast.allRooms().stream()
                .filter(room -> !room.isDirect())
                .map(room -> option(placed, room.id(), "#" + Html.escape(room.name())))
                .collect(Collectors.joining());
    }

    private String option(Blocks.Placed placed, String value, String label) {
        String selected = held(placed).contains(value) ? " selected" : "";
        return "<option value=\"" + Html.escape(value) + "\"" + selected + ">" + label + "</option>";
    }

    private String group(Blocks.Placed placed, String type, String css) {
        String boxes = Blocks.options(placed.element()).stream()
                .map(option -> box(
                        placed,
                        type,
                        option.path("value").asText(),
                        TextObject.toHtml(option.path("text"), scene),
                        TextObject.toHtml(option.path("description"), scene)))
                .collect(Collectors.joining());
        return "<div role=\"group\" class=\"" + css + "\">" + boxes + "</div>";
    }

    private String userGroup(Blocks.Placed placed) {
        String boxes = Cast.people().stream()
                .map(person -> box(placed, "checkbox", person.id(), Html.escape(person.name()), ""))
                .collect(Collectors.joining());
        return "<div role=\"group\" class=\"bk-choices scroll\">" + boxes + "</div>";
    }

    private String box(Blocks.Placed placed, String type, String value, String label, String description) {
        boolean acts =
                !placed.isInput() || placed.block().path("dispatch_action").asBoolean();
        return "<label class=\"bk-choice\"><input type=\"" + type + "\" name=\""
                + Html.escape(Filling.fieldName(placed)) + "\" value=\"" + Html.escape(value) + "\""
                + (held(placed).contains(value) ? " checked" : "")
                + (acts ? Acting.onChange(placed) : "") + "><span>" + label
                + (description.isEmpty() ? "" : "<small>" + description + "</small>") + "</span></label>";
    }
}
