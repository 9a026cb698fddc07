package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionTimeoutException;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.playground.Playground;
import org.integritydesk.playground.webapi.ApiCall;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Message;

/** The workspace all people of a scenario are in, and what the desk did to it. */
@Singleton
public class Stage {
    /** How long anything may take to arrive; failed attempts with their pauses included. */
    static final Duration SOON = Duration.ofSeconds(15);

    /** The same for the first question, on a machine that has much else to do. */
    private static final Duration COLD = Duration.ofMinutes(2);

    /** Calls that only look. */
    private static final Set<String> READING = Set.of(
            "auth.test",
            "bots.info",
            "users.info",
            "usergroups.users.list",
            "chat.getPermalink",
            "conversations.history",
            "conversations.replies",
            "conversations.open",
            "files.info",
            "url_private");

    private static final Pattern PING = Pattern.compile("<(?:!(?:channel|here|everyone|subteam)|@)[^>]*>");

    /** Withdraws what tests published, silently: nearness of meaning would bring it into the next story. */
    private static final String WITHDRAW = """
            with withdrawn as (
              update faq_entry set published_version = null, status = 'RETIRED', wordings = null,
                revision = (select value + 1 from knowledge_revision)
              where published_version is not null and id <> all (?) returning 1)
            update knowledge_revision set value = value + 1 where exists (select 1 from withdrawn) returning 1
            """;

    /** Lets go of what tests left open: it would be offered to whoever asks much the same in the next story. */
    private static final String LET_GO = """
            with gone as (
              update ticket set state = 'WITHDRAWN', snoozed_until = null
              where state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED', 'DUPLICATE')
              returning 1)
            select count(*) from gone
            """;

    private static final String[] SAMPLE = EntryFiles.read(Path.of("src/main/resources/knowledge/entries")).stream()
            .map(file -> ((ParsedEntry.Valid) file.entry()).id().value())
            .toArray(String[]::new);

    private final Playground playground;
    private final DataSource database;
    private final MeterRegistry metrics;
    private boolean warm;

    Stage(Playground playground, DataSource database, MeterRegistry metrics) {
        this.playground = playground;
        this.database = database;
        this.metrics = metrics;
    }

    /** Empties the workspace, and leaves the sample entries only. What an earlier test left unsent is not waited for twice. */
    void clean() {
        count(WITHDRAW, (Object) SAMPLE);
        count(LET_GO);
        warmUp();
        rest();
        try {
            settle();
        } catch (ConditionTimeoutException e) {
            count("update outbox set state = 'PARKED' where state = 'PENDING' returning 1");
        }
        playground.reset();
    }

    /** The first question to a cold virtual machine may take longer than Slack waits; only the later ones are tested. */
    private void warmUp() {
        if (!warm) {
            await("the first reply")
                    .atMost(COLD)
                    .until(() -> playground
                            .command(Cast.MAYA, Cast.US, "/integrity", "can a craft brewery run ads in the US?")
                            .isAccepted());
            warm = true;
        }
    }

    /** What was told to take longer is done, so that its answer is none to what comes next. */
    private void rest() {
        await("nothing runs any more")
                .atMost(COLD)
                .until(() -> metrics.get("slack.requests.running").gauge().value() == 0);
    }

    /** Somebody of the cast. */
    public Person person(String id) {
        return new Person(this, id, Cast.directRoomOf(id));
    }

    Playground playground() {
        return playground;
    }

    /** Waits until nothing is on its way to Slack any more. */
    public void settle() {
        await("everything sent")
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> count("select count(*) from outbox where state = 'PENDING'") == 0);
    }

    /** Waits until nothing is on its way, and checks that these calls, and no others, changed anything; any order. */
    public void sentOnly(String... calls) {
        settle();
        assertThat(sent()).containsExactlyInAnyOrder(calls);
    }

    /** The calls so far that changed anything: method, and room or person if there is one. */
    public List<String> sent() {
        return playground.calls().stream()
                .filter(call -> !READING.contains(call.method()))
                .map(Stage::name)
                .toList();
    }

    /** How often a method was called since then. */
    public long callsOf(String method) {
        return playground.calls(method).size();
    }

    /** Forgets everything that was said and called. */
    public void clearCalls() {
        playground.reset();
    }

    /** Lets the next calls of a method go wrong. */
    public void failNext(String method, int times, Fault fault) {
        playground.failNext(method, times, fault);
    }

    /** The next change of a message is lost for good, so that people go on seeing what is no longer true. */
    public void nextChangeIsLost() {
        playground.failNext("chat.update", 1, new Fault.Refused("message_not_found"));
    }

    /** Slack delivers the latest event a second time. */
    public void deliverLatestEventAgain() {
        assertThat(playground.repeatLatestEvent().isAccepted()).isTrue();
    }

    /** Everything the desk says to anybody, at the moment: blocks and fallback texts with their markup. */
    public List<String> markup() {
        return said().flatMap(
                        message -> Stream.concat(Stream.of(message.text()), Screen.markup(message.blocks()).stream()))
                .toList();
    }

    /** Nobody and no channel is called by anything the desk says, except for people it names itself. */
    public void pingsNobodyBut(String... people) {
        List<String> allowed = Arrays.stream(people).map(id -> "<@" + id + ">").toList();
        assertThat(markup().stream()
                        .flatMap(text -> PING.matcher(text).results().map(ping -> ping.group())))
                .allSatisfy(ping -> assertThat(allowed).contains(ping));
        assertThat(said().flatMap(message -> message.blocks().findValuesAsText("type").stream()))
                .as("live elements of rich text")
                .doesNotContain("broadcast", "user", "usergroup", "channel");
    }

    /** Nothing the desk says leads to this address. */
    public void linksNowhereLike(String part) {
        assertThat(said().flatMap(message -> Screen.links(message.blocks()).stream())
                        .map(Screen.Link::url))
                .noneMatch(url -> url.contains(part));
        assertThat(said().map(Message::text)).noneMatch(text -> text.contains("<") && text.contains(part + "|"));
    }

    /** Counts rows; for what no person can see. */
    public long count(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Stream<Message> said() {
        Map<String, Message> byTs = new LinkedHashMap<>();
        Cast.people()
                .forEach(person -> Cast.roomsOf(person.id())
                        .flatMap(room -> playground.messages(room.id(), person.id()).stream())
                        .filter(Message::isFromApp)
                        .forEach(message -> byTs.put(message.ts(), message)));
        return byTs.values().stream();
    }

    private static String name(ApiCall call) {
        return Stream.of("channel", "user_id")
                .map(argument -> call.arguments().path(argument).asText())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> call.method() + " " + value)
                .orElse(call.method());
    }
}
