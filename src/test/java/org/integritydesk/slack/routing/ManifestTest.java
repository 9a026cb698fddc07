package org.integritydesk.slack.routing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.integritydesk.slack.command.IntegrityCommand;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** manifest.yml declares what the routing table handles, and asks for no more than what the code calls. */
@QuarkusTest
class ManifestTest {
    private static final Path MANIFEST = Path.of("manifest.yml");
    /** Slack's own schema of manifests, which is not part of this repository. */
    private static final Path SCHEMA = Path.of("../shared/slack/manifest.schema.2.0.0.json");

    /** Bot scopes of the Web API methods the code may call; see each method's page at docs.slack.dev. */
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            // Not a bot scope: connections:write belongs to the app-level token.
            entry("appsConnectionsOpen", Set.of()),
            entry("chatPostMessage", Set.of("chat:write")),
            entry("chatPostEphemeral", Set.of("chat:write")),
            entry("chatDelete", Set.of("chat:write")),
            entry("chatUpdate", Set.of("chat:write")),
            entry("chatGetPermalink", Set.of()),
            entry("conversationsOpen", Set.of("im:write")),
            entry("conversationsHistory", Set.of("channels:history", "groups:history", "im:history")),
            entry("conversationsReplies", Set.of("channels:history", "groups:history", "im:history")),
            entry("filesCompleteUploadExternal", Set.of("files:write")),
            entry("filesDelete", Set.of("files:write")),
            entry("filesGetUploadURLExternal", Set.of("files:write")),
            entry("filesInfo", Set.of("files:read")),
            entry("usergroupsUsersList", Set.of("usergroups:read")),
            entry("usersInfo", Set.of("users:read")),
            entry("viewsOpen", Set.of()),
            entry("viewsPublish", Set.of()),
            entry("viewsUpdate", Set.of()),
            entry("authTest", Set.of()));

    private static final Map<String, Set<String>> SCOPES_OF_EVENTS = Map.of(
            "app_home_opened", Set.of(),
            "app_mention", Set.of("app_mentions:read"),
            "app_uninstalled", Set.of(),
            "tokens_revoked", Set.of(),
            "message.channels", Set.of("channels:history"),
            "message.groups", Set.of("groups:history"),
            "message.im", Set.of("im:history"),
            "reaction_added", Set.of("reactions:read"));

    /** Commands and shortcuts share one. */
    private static final String COMMANDS_SCOPE = "commands";

    private static final Pattern CALL = Pattern.compile(
            "\\.\\s*((?:api|apps|auth|bots|chat|conversations|files|im|reactions|usergroups|users|views)[A-Z]\\w*)\\(\\s*request\\s*->");

    @Inject
    RoutingTable table;

    @Inject
    IntegrityCommand command;

    private final JsonNode manifest = read();

    @Test
    void commands_areTheOnesTheTableHandles() {
        assertThat(texts("/features/slash_commands", "/command")).containsExactlyInAnyOrderElementsOf(table.commands());
    }

    @Test
    void usageHint_namesEveryWordOfTheCommand() {
        List<String> hints = Arrays.stream(manifest.at("/features/slash_commands/0/usage_hint")
                        .asText()
                        .split("\\|"))
                .map(String::strip)
                .toList();

        assertThat(hints).first().isEqualTo("[your question]");
        assertThat(hints.subList(1, hints.size()))
                .containsExactlyInAnyOrderElementsOf(
                        command.words().stream().map(word -> word.usage()).toList());
    }

    @Test
    void shortcuts_areTheOnesTheTableHandles() {
        assertThat(shortcuts("global")).containsExactlyInAnyOrderElementsOf(table.shortcuts());
        assertThat(shortcuts("message")).containsExactlyInAnyOrderElementsOf(table.messageShortcuts());
        assertThat(texts("/features/shortcuts", "/type")).containsOnly("global", "message");
    }

    @Test
    void events_areTheOnesTheTableHandles() {
        assertThat(texts("/settings/event_subscriptions/bot_events", ""))
                .containsExactlyInAnyOrderElementsOf(table.events());
    }

    @Test
    void buttonsAndDirectMessages_areEnabled() {
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/home_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void addresses_areAllTheOneEndpoint() {
        assertThat(List.of(
                        manifest.at("/features/slash_commands/0/url").asText(),
                        manifest.at("/settings/event_subscriptions/request_url").asText(),
                        manifest.at("/settings/interactivity/request_url").asText()))
                .containsOnly("https://YOUR-HOST/slack/events");
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    }

    /** The same manifest with what its first lines say about Socket Mode done to it. */
    @Test
    void socketMode_isDescribed_andFitsSlacksSchema() throws IOException {
        assertThat(text(MANIFEST)).contains("socket_mode_enabled: true", "connections:write", "SLACK_APP_TOKEN");
        assertThat(texts("/oauth_config/scopes/bot", "")).doesNotContain("connections:write");
        ObjectNode changed = manifest.deepCopy();
        ((ObjectNode) changed.at("/settings")).put("socket_mode_enabled", true);
        List.of("/settings/event_subscriptions", "/settings/interactivity", "/features/slash_commands/0")
                .forEach(place -> ((ObjectNode) changed.at(place)).remove(List.of("request_url", "url")));
        assertThat(changed.toString()).doesNotContain("YOUR-HOST");
        assumeTrue(Files.exists(SCHEMA), "Slack's schema is not here");

        assertThat(complaints(changed)).isEmpty();
    }

    @Test
    void everyMethodTheCodeCalls_hasItsScopesInTheTableOfThisTest() {
        assertThat(SCOPES_OF_METHODS.keySet())
                .as("methods called; a new one needs its scopes here and in manifest.yml")
                .containsAll(methodsCalled());
    }

    @Test
    void scopes_areTheLeastThatWork() {
        Set<String> needed = new TreeSet<>(Set.of(COMMANDS_SCOPE));
        methodsCalled().forEach(method -> needed.addAll(SCOPES_OF_METHODS.getOrDefault(method, Set.of())));
        table.events().forEach(event -> needed.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of(event + "?"))));

        assertThat(texts("/oauth_config/scopes/bot", "")).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(manifest.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
    }

    @Test
    void manifest_fitsSlacksSchema() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "Slack's schema is not here");

        assertThat(complaints(manifest)).isEmpty();
    }

    private static List<?> complaints(JsonNode manifest) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(manifest.toString(), InputFormat.JSON);
    }

    private List<String> shortcuts(String type) {
        return StreamSupport.stream(manifest.at("/features/shortcuts").spliterator(), false)
                .filter(shortcut -> shortcut.path("type").asText().equals(type))
                .map(shortcut -> shortcut.path("callback_id").asText())
                .toList();
    }

    private List<String> texts(String array, String field) {
        return StreamSupport.stream(manifest.at(array).spliterator(), false)
                .map(item -> (field.isEmpty() ? item : item.at(field)).asText())
                .toList();
    }

    private static Set<String> methodsCalled() {
        try (var files = Files.walk(Path.of("src/main/java/org/integritydesk/slack"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CALL.matcher(text(file)).results().toList().stream())
                    .map((MatchResult call) -> call.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(MANIFEST));
        return new ObjectMapper().valueToTree(parsed);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
