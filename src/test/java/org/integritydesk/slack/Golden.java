package org.integritydesk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integritydesk.slack.blocks.Message;

/**
 * What people see, compared with files under {@code src/test/resources/golden/slack}, as the Slack SDK sends it. Each is
 * checked against Slack's limits, and against the published Block Kit schema where that file is at hand: in the folder
 * {@code ../shared/slack}, or where the variable {@code SLACK_SCHEMAS} says.
 *
 * <p>After a wanted change, run the tests once with {@code -Dgolden.update=true} and read the difference.
 */
public final class Golden {
    private static final Path FILES = Path.of("src/test/resources/golden/slack");
    private static final Gson SDK = GsonFactory.createSnakeCase();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Path SCHEMA = Path.of(
                    Objects.requireNonNullElse(System.getenv("SLACK_SCHEMAS"), "../shared/slack"))
            .resolve("slack-block-kit.schema.json");

    /** Texts that try to ping, link, format, overflow or confuse. */
    private static final List<String> HOSTILE = List.of(
            "<!channel> <!here> <!everyone> <!subteam^S1>",
            "<@U1> <@U0REP|rep> <#C1|general>",
            "<https://evil.example|click here> <mailto:a@evil.example|mail>",
            "&lt;!channel&gt; &amp;lt;!channel&amp;gt; &#60;!channel&#62;",
            "<" + "!".repeat(20) + "<!channel",
            "> <!channel>|<https://evil.example|x",
            "<!date^1^{date}^https://evil.example|soon>",
            "```\n<!channel>\n``` `<@U1>` *bold* _it_ ~no~",
            "[click](https://evil.example) ![x](https://evil.example/i.png) <b>x</b> <https://evil.example>",
            "null \u0000 bell \u0007 escape \u001b right-to-left \u202e zero\u200bwidth",
            "&".repeat(50_000),
            "<!channel>".repeat(5_000),
            "🍺".repeat(25_000),
            "x" + "🍺".repeat(25_000),
            "👩‍👩‍👧‍👦".repeat(300),
            "word ".repeat(10_000),
            "\n".repeat(300) + "end",
            "|");

    private Golden() {}

    /** Compares a message. */
    public static void matches(String name, Message message) {
        check(Surface.MESSAGE, name, json(message));
    }

    /** Compares a modal or Home tab. */
    public static void matches(String name, View view) {
        check(surface(view), name, json(view));
    }

    /** Puts every hostile text through a message. */
    public static void hostileMessage(Function<String, Message> view) {
        HOSTILE.forEach(text -> harmless(Surface.MESSAGE, text, json(view.apply(text))));
    }

    /** Puts every hostile text through a modal or Home tab. */
    public static void hostileView(Function<String, View> view) {
        for (String text : HOSTILE) {
            View drawn = view.apply(text);
            harmless(surface(drawn), text, json(drawn));
        }
    }

    /** Slack takes the message. */
    public static void isTaken(Message message) {
        assertThat(problems(message)).isEmpty();
    }

    /** Slack takes the modal or Home tab. */
    public static void isTaken(View view) {
        assertThat(problems(view)).isEmpty();
    }

    /** What Slack would not take of a message, modal or Home tab, by its limits and its schema; a sentence each. */
    static List<String> problems(Object shown) {
        Surface surface = shown instanceof View view ? surface(view) : Surface.MESSAGE;
        JsonObject payload = shown instanceof View view ? json(view) : json((Message) shown);
        return Stream.concat(
                        BlockLimits.problems(surface, payload).stream(),
                        Files.exists(SCHEMA) ? schemaErrors(surface, payload).stream() : Stream.empty())
                .toList();
    }

    /** The texts, for what is neither message nor view. */
    public static Stream<String> hostileTexts() {
        return HOSTILE.stream();
    }

    private static void check(Surface surface, String name, JsonObject actual) {
        Path file = FILES.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FILES);
                Files.writeString(file, PRETTY.toJson(actual) + "\n");
            }
            assertThat(file).exists();
            assertThat(PRETTY.toJson(actual))
                    .as(name)
                    .isEqualTo(PRETTY.toJson(JsonParser.parseString(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        harmless(surface, name, actual);
    }

    private static void harmless(Surface surface, String what, JsonObject payload) {
        String start = what.substring(0, Math.min(40, what.length()));
        assertThat(BlockLimits.problems(surface, payload))
                .as("limits: %s", start)
                .isEmpty();
        assertThat(Markup.problems(payload)).as("markup: %s", start).isEmpty();
        if (Files.exists(SCHEMA)) {
            assertThat(schemaErrors(surface, payload)).as("schema: %s", start).isEmpty();
        }
    }

    private static List<String> schemaErrors(Surface surface, JsonObject payload) {
        JsonElement checked = switch (surface) {
            case MESSAGE -> payload.getAsJsonArray("blocks");
            case MODAL, HOME -> payload;
        };
        return Schemas.of(surface).validate(SDK.toJson(checked), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static JsonObject json(Message message) {
        JsonArray blocks = new JsonArray();
        message.blocks().forEach(block -> blocks.add(JsonParser.parseString(SDK.toJson(block))));
        JsonObject json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", blocks);
        return json;
    }

    private static JsonObject json(View view) {
        return JsonParser.parseString(SDK.toJson(view)).getAsJsonObject();
    }

    private static Surface surface(View view) {
        return view.getType().equals("home") ? Surface.HOME : Surface.MODAL;
    }

    /** Reading the schema takes a second: once for all tests. */
    private static final class Schemas {
        private static final Schema MESSAGE = read("");
        private static final Schema MODAL = read("#/$defs/modal_view");
        private static final Schema HOME = read("#/$defs/home_view");

        static Schema of(Surface surface) {
            return switch (surface) {
                case MESSAGE -> MESSAGE;
                case MODAL -> MODAL;
                case HOME -> HOME;
            };
        }

        private static Schema read(String definition) {
            try {
                JsonObject schema =
                        JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject();
                if (!definition.isEmpty()) {
                    List.of("$id", "type", "minItems", "maxItems", "items").forEach(schema::remove);
                    schema.addProperty("$ref", definition);
                }
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
