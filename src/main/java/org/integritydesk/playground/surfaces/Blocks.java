package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.playground.workspace.Json;

/** Finds one's way in Block Kit JSON. */
public final class Blocks {
    /** An element one can act on, and the block it stands in. */
    public record Placed(JsonNode block, JsonNode element) {
        public String blockId() {
            return block.path("block_id").asText();
        }

        public String actionId() {
            return element.path("action_id").asText();
        }

        public String type() {
            return element.path("type").asText();
        }

        /** Whether it is a field of a form rather than something that acts at once. */
        public boolean isInput() {
            return block.path("type").asText().equals("input");
        }
    }

    private Blocks() {}

    /** A copy in which every block and every element has an id, as Slack fills them in; stable for equal input. */
    public static ArrayNode withIds(ArrayNode blocks) {
        ArrayNode copy = blocks.deepCopy();
        int position = 0;
        for (JsonNode node : copy) {
            position++;
            if (!(node instanceof ObjectNode block)) {
                continue;
            }
            if (!block.hasNonNull("block_id")) {
                block.put("block_id", generated("b", position));
            }
            int place = 0;
            for (Placed placed : interactive(block).toList()) {
                place++;
                if (!placed.element().hasNonNull("action_id") && placed.element() instanceof ObjectNode element) {
                    element.put("action_id", generated("a" + position, place));
                }
            }
        }
        return copy;
    }

    private static String generated(String prefix, int position) {
        return prefix + HexFormat.of().toHexDigits((short) position);
    }

    /** Everything one can act on or fill in, in reading order. */
    public static List<Placed> interactive(ArrayNode blocks) {
        List<Placed> found = new ArrayList<>();
        blocks.forEach(block -> interactive(block).forEach(found::add));
        return found;
    }

    private static Stream<Placed> interactive(JsonNode block) {
        Stream<JsonNode> elements = switch (block.path("type").asText()) {
            case "actions", "context_actions" -> Json.elements(block.path("elements"));
            case "section" -> Stream.of(block.path("accessory"));
            case "input" -> Stream.of(block.path("element"));
            case "card" -> Json.elements(block.path("actions"));
            default -> Stream.empty();
        };
        return elements.filter(element ->
                        element.isObject() && !element.path("type").asText().equals("image"))
                .map(element -> new Placed(block, element));
    }

    /** The element with the action id; in the block, unless that is empty. */
    public static Optional<Placed> find(ArrayNode blocks, String blockId, String actionId) {
        return interactive(blocks).stream()
                .filter(placed -> placed.actionId().equals(actionId))
                .filter(placed -> blockId.isEmpty() || placed.blockId().equals(blockId))
                .findFirst();
    }

    /** The options of a select, radio group, checkbox group or overflow menu, groups flattened. */
    public static List<JsonNode> options(JsonNode element) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }
}
