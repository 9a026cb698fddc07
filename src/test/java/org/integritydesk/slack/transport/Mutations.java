package org.integritydesk.slack.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks genuine payloads, the same way for the same seed. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "\ud800",
            "\udfff\ud800",
            "\u202eתוכן\u202c",
            "e\u0301\u0301\u0301\u0301",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "<!channel> <@U0REPMAYA> &amp;&lt;",
            "'; drop table ticket; --",
            "-1",
            "0",
            "999999999999999999999999",
            "1e999",
            "NaN",
            "../../etc/passwd",
            "%00%ff%",
            "${jndi:ldap://x}",
            "1.1/2/3@4|5#6",
            "null",
            "{}",
            "[[[[",
            "a\nb\rc\td",
            "https://evil.example/|label");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The payload with one to three of its parts broken. */
    JsonNode broken(JsonNode genuine) {
        JsonNode copy = genuine.deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            breakOne(copy);
        }
        return copy;
    }

    /** A string that people rarely type. */
    String odd() {
        return switch (random.nextInt(40)) {
            case 0 -> "x".repeat(20_000);
            case 1 -> "é👩 ".repeat(2_000);
            case 2 -> "<".repeat(3_000);
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }

    /** A body cut off, doubled, or with a byte changed. */
    String torn(String body) {
        if (body.isEmpty()) {
            return body;
        }
        int at = random.nextInt(body.length());
        return switch (random.nextInt(5)) {
            case 0 -> body.substring(0, at);
            case 1 -> body + body;
            case 2 -> body.substring(0, at) + (char) random.nextInt(0x250) + body.substring(at + 1);
            case 3 -> body.substring(0, at) + "%" + body.substring(at);
            default -> body.substring(at) + body.substring(0, at);
        };
    }

    private void breakOne(JsonNode root) {
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        if (holders.isEmpty()) {
            return;
        }
        switch (holders.get(random.nextInt(holders.size()))) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, other(object.get(name)));
                }
            }
            case ArrayNode array -> {
                int at = random.nextInt(array.size());
                switch (random.nextInt(3)) {
                    case 0 -> array.remove(at);
                    case 1 -> array.add(array.get(at).deepCopy());
                    default -> array.set(at, other(array.get(at)));
                }
            }
            default -> {}
        }
    }

    private JsonNode other(JsonNode before) {
        return switch (random.nextInt(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3 -> JSON.arrayNode().add(before);
            case 4 -> JSON.objectNode().set("id", before);
            case 5 -> deep(random.nextInt(20) == 0 ? 900 : 30);
            case 6 -> JSON.objectNode();
            default -> JSON.textNode(odd());
        };
    }

    private JsonNode deep(int levels) {
        JsonNode node = JSON.textNode("x");
        for (int i = 0; i < levels; i++) {
            node = i % 2 == 0 ? JSON.arrayNode().add(node) : JSON.objectNode().set("text", node);
        }
        return node;
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (!node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }
}
