package org.integritydesk.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes what Slack would refuse fit its limits (pure): long texts are cut where one sees it, blocks that are too many give way
 * to a line that counts them, the last row of buttons stays. Ids are never cut, they would name something else: what carries
 * one that is too long is left out. What fits comes back as it is.
 */
public final class Fitting {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Set<Limit> broken = EnumSet.noneOf(Limit.class);

    private Fitting() {}

    /**
     * What fits.
     *
     * @param broken the limits it did not keep before; empty: it is what it was
     */
    public record Fitted<T>(T content, Set<Limit> broken) {}

    /** A message that Slack takes. */
    public static Fitted<Message> of(Message message) {
        var fitting = new Fitting();
        var blocks = new JsonArray();
        message.blocks().forEach(block -> blocks.add(GSON.toJsonTree(block)));
        fitting.blocks(blocks);
        fitting.leaveOut(blocks, Limit.MESSAGE_BLOCKS, all -> all.size() <= Limit.MESSAGE_BLOCKS.most());
        fitting.leaveOut(blocks, Limit.MESSAGE_TOTAL, all -> characters(all) <= Limit.MESSAGE_TOTAL.most());
        return fitting.fitted(message, () -> new Message(Texts.unescape(message.text()), read(blocks)));
    }

    /** A modal or Home tab that Slack takes. */
    public static Fitted<View> of(View view) {
        var fitting = new Fitting();
        JsonObject json = GSON.toJsonTree(view).getAsJsonObject();
        fitting.view(json);
        return fitting.fitted(view, () -> GSON.fromJson(json, View.class));
    }

    /**
     * What a form is answered with, as JSON; a view in it is made to fit.
     *
     * @param body empty: nothing is said
     */
    public static Fitted<String> ofAnswer(String body) {
        var fitting = new Fitting();
        if (!body.startsWith("{")) {
            return new Fitted<>(body, Set.of());
        }
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        if (json.get("view") instanceof JsonObject view) {
            fitting.view(view);
        }
        return fitting.fitted(body, () -> GSON.toJson(json));
    }

    private <T> Fitted<T> fitted(T whole, Supplier<T> cut) {
        return broken.isEmpty() ? new Fitted<>(whole, Set.of()) : new Fitted<>(cut.get(), Set.copyOf(broken));
    }

    private static List<LayoutBlock> read(JsonArray blocks) {
        List<LayoutBlock> read = new ArrayList<>();
        blocks.forEach(block -> read.add(GSON.fromJson(block, LayoutBlock.class)));
        return read;
    }

    private void view(JsonObject view) {
        List.of("title", "submit", "close").forEach(name -> text(view, name, Limit.MODAL_TITLE));
        id(view, "private_metadata", Limit.METADATA);
        id(view, "callback_id", Limit.ID);
        id(view, "external_id", Limit.ID);
        if (view.get("blocks") instanceof JsonArray blocks) {
            blocks(blocks);
            leaveOut(blocks, Limit.VIEW_BLOCKS, all -> all.size() <= Limit.VIEW_BLOCKS.most());
            leaveOut(blocks, Limit.VIEW_BYTES, all -> bytes(view) <= Limit.VIEW_BYTES.most());
        }
    }

    private void blocks(JsonArray blocks) {
        keep(blocks, this::block);
    }

    private boolean block(JsonObject block) {
        id(block, "block_id", Limit.ID);
        switch (string(block, "type")) {
            case "header" -> text(block, "text", Limit.HEADER);
            case "section" -> {
                text(block, "text", Limit.SECTION);
                if (block.get("fields") instanceof JsonArray fields) {
                    first(fields, Limit.FIELDS);
                    fields.forEach(field -> words(field.getAsJsonObject(), "text", Limit.FIELD));
                }
                if (block.get("accessory") instanceof JsonObject accessory && !element(accessory)) {
                    block.remove("accessory");
                }
            }
            case "context" -> {
                first(block.getAsJsonArray("elements"), Limit.CONTEXT_PIECES);
                block.getAsJsonArray("elements").forEach(piece -> context(piece.getAsJsonObject()));
            }
            case "actions" -> {
                JsonArray row = block.getAsJsonArray("elements");
                keep(row, this::element);
                first(row, Limit.ROW);
                return !row.isEmpty();
            }
            case "input" -> {
                text(block, "label", Limit.LABEL);
                text(block, "hint", Limit.LABEL);
                return element(block.getAsJsonObject("element"));
            }
            case "image" -> picture(block);
            default -> {
                // Dividers have no text; that of rich text counts for the whole message only.
            }
        }
        return true;
    }

    private void context(JsonObject piece) {
        if (string(piece, "type").equals("image")) {
            picture(piece);
        } else {
            words(piece, "text", Limit.CONTEXT);
        }
    }

    private void picture(JsonObject picture) {
        words(picture, "alt_text", Limit.PICTURE_TEXT);
        text(picture, "title", Limit.PICTURE_TEXT);
    }

    /** Whether the element can be shown. */
    private boolean element(JsonObject element) {
        text(element, "placeholder", Limit.PLACEHOLDER);
        text(element, "text", Limit.BUTTON);
        if (element.get("confirm") instanceof JsonObject confirm) {
            text(confirm, "title", Limit.CONFIRM_TITLE);
            text(confirm, "text", Limit.CONFIRM_QUESTION);
            text(confirm, "confirm", Limit.CONFIRM_BUTTON);
            text(confirm, "deny", Limit.CONFIRM_BUTTON);
        }
        if (element.has("initial_value")) {
            words(element, "initial_value", Limit.INPUT);
        }
        if (element.get("options") instanceof JsonArray options) {
            keep(options, this::option);
            first(
                    options,
                    switch (string(element, "type")) {
                        case "overflow" -> Limit.OVERFLOW;
                        case "checkboxes", "radio_buttons" -> Limit.BOXES;
                        default -> Limit.MENU;
                    });
            if (options.isEmpty()) {
                return false;
            }
            chosen(element, options);
        }
        return id(element, "action_id", Limit.ID)
                && id(element, "value", Limit.VALUE)
                && id(element, "url", Limit.ADDRESS);
    }

    private boolean option(JsonObject option) {
        text(option, "text", Limit.OPTION);
        text(option, "description", Limit.OPTION);
        return id(option, "value", Limit.OPTION_VALUE);
    }

    /** What is chosen must be one of the options, letter by letter. */
    private void chosen(JsonObject element, JsonArray options) {
        if (element.get("initial_option") instanceof JsonObject chosen
                && (!option(chosen) || !options.contains(chosen))) {
            element.remove("initial_option");
        }
        if (element.get("initial_options") instanceof JsonArray chosen) {
            keep(chosen, one -> option(one) && options.contains(one));
            if (chosen.isEmpty()) {
                element.remove("initial_options");
            }
        }
    }

    private void text(JsonObject holder, String name, Limit limit) {
        if (holder.get(name) instanceof JsonObject text) {
            words(text, "text", limit);
        }
    }

    private void words(JsonObject text, String name, Limit limit) {
        String words = string(text, name);
        if (words.isBlank() && !name.equals("initial_value")) {
            broken.add(Limit.EMPTY);
            text.addProperty(name, "–");
        } else if (words.length() > limit.most()) {
            broken.add(limit);
            text.addProperty(
                    name,
                    string(text, "type").equals("mrkdwn")
                            ? Texts.shortenMrkdwn(words, limit.most())
                            : Texts.shorten(words, limit.most()));
        }
    }

    /** Whether the id is short enough; one that is not is taken away. */
    private boolean id(JsonObject holder, String name, Limit limit) {
        if (string(holder, name).length() <= limit.most()) {
            return true;
        }
        broken.add(limit);
        holder.remove(name);
        return false;
    }

    private void first(JsonArray array, Limit limit) {
        while (array.size() > limit.most()) {
            broken.add(limit);
            array.remove(array.size() - 1);
        }
    }

    private static void keep(JsonArray array, Predicate<JsonObject> which) {
        for (Iterator<JsonElement> each = array.iterator(); each.hasNext(); ) {
            if (!which.test(each.next().getAsJsonObject())) {
                each.remove();
            }
        }
    }

    /** Leaves out as many of the last blocks as must be; says how many, and keeps the last row of buttons. */
    private void leaveOut(JsonArray blocks, Limit limit, Predicate<JsonArray> fits) {
        if (fits.test(blocks)) {
            return;
        }
        broken.add(limit);
        int buttons = lastRow(blocks);
        JsonElement row = buttons < 0 ? null : blocks.remove(buttons);
        for (int left = 1; !blocks.isEmpty(); left++) {
            blocks.remove(blocks.size() - 1);
            blocks.add(GSON.toJsonTree(Blocks.context(":scissors: " + left
                    + (left == 1 ? " more part does" : " more parts do")
                    + " not fit here. The app's Home tab leads to each of them; or ask AdEx.")));
            if (row != null) {
                blocks.add(row);
            }
            if (fits.test(blocks)) {
                return;
            }
            if (row != null) {
                blocks.remove(blocks.size() - 1);
            }
            blocks.remove(blocks.size() - 1);
        }
    }

    private static int lastRow(JsonArray blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (string(blocks.get(i).getAsJsonObject(), "type").equals("actions")) {
                return i;
            }
        }
        return -1;
    }

    /** All characters people read in the blocks, which count towards {@link Limit#MESSAGE_TOTAL}. */
    public static int characters(List<LayoutBlock> blocks) {
        return blocks.stream()
                .mapToInt(block -> characters(GSON.toJsonTree(block)))
                .sum();
    }

    private static int characters(JsonElement json) {
        int characters = 0;
        if (json.isJsonArray()) {
            for (JsonElement child : json.getAsJsonArray()) {
                characters += characters(child);
            }
        } else if (json instanceof JsonObject object) {
            for (var member : object.entrySet()) {
                characters += member.getKey().equals("text") && member.getValue() instanceof JsonPrimitive text
                        ? text.getAsString().length()
                        : characters(member.getValue());
            }
        }
        return characters;
    }

    private static int bytes(JsonObject view) {
        return GSON.toJson(view).getBytes(StandardCharsets.UTF_8).length;
    }

    private static String string(JsonObject holder, String name) {
        return holder.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }
}
