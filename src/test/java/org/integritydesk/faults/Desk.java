package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.integritydesk.knowledge.search.SampleVectors;
import org.integritydesk.packaged.PackagedApp;
import org.integritydesk.packaged.SignedSlack;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.testkit.Ports;
import org.jspecify.annotations.Nullable;

/** Instances of the packaged desk on one PostgreSQL, all of which can be killed and started again at the same address. */
final class Desk implements AutoCloseable {
    private static final String HEAP = "-Xmx600m";

    /** So many an instance opens. */
    private static final int SOCKETS = 2;

    private final Path folder;
    private final Map<String, String> environment;
    private final List<Integer> ports;
    private final List<PackagedApp> instances = new CopyOnWriteArrayList<>();
    private final TcpProxy proxy;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private EmbeddedDatabase database;

    private Desk(
            Path folder,
            EmbeddedDatabase database,
            TcpProxy proxy,
            Map<String, String> environment,
            List<Integer> ports) {
        this.folder = folder;
        this.database = database;
        this.proxy = proxy;
        this.environment = environment;
        this.ports = ports;
    }

    /**
     * Starts the database and waits until all instances are ready.
     *
     * @param extra variables of the environment besides what every instance needs
     */
    static Desk start(Path folder, FaultySlack slack, int size, Map<String, String> extra) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"));
        SampleVectors.into(database);
        TcpProxy proxy = TcpProxy.to(
                URI.create(database.url().substring("jdbc:".length())).getPort());
        var environment = new HashMap<>(SignedSlack.environment(slack.apiUrl()));
        environment.put("INTEGRITY_STAFF", People.STAFF);
        environment.put("INTEGRITY_DB_URL", "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/postgres");
        environment.put("INTEGRITY_DB_USER", database.user());
        // Slack's one message a second would make the tests long; they look at the order, and one of them at the pace.
        environment.put("SLACK_MESSAGE_INTERVAL", "20ms");
        environment.put("SLACK_APP_TOKEN", "xapp-test");
        environment.putAll(extra);
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ports.add(Ports.free());
        }
        var desk = new Desk(folder, database, proxy, environment, List.copyOf(ports));
        for (int i = 0; i < size; i++) {
            // One after the other: the first loads the entries, and the others find them understood.
            desk.instances.add(desk.launch(i).awaitReady());
        }
        await("all sockets are open")
                .atMost(Duration.ofSeconds(30))
                .until(() -> slack.sockets().size() == size * SOCKETS);
        return desk;
    }

    PackagedApp instance(int i) {
        return instances.get(i);
    }

    /** The ways from Slack to the instances. */
    Transport[] transports(FaultySlack slack) {
        return new Transport[] {new HttpTransport(this::endpoints), slack.sockets()};
    }

    /** Addresses of the events endpoints; they stay over restarts. */
    List<URI> endpoints() {
        return IntStream.range(0, ports.size())
                .mapToObj(i -> instance(i).at("/slack/events"))
                .toList();
    }

    /** The same, of those that say that they are ready, as a load balancer does. */
    List<URI> readyEndpoints() {
        return IntStream.range(0, ports.size())
                .filter(i -> isReady(instance(i)))
                .mapToObj(i -> instance(i).at("/slack/events"))
                .toList();
    }

    private static boolean isReady(PackagedApp app) {
        try {
            return app.isReady();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A power cut of one instance. */
    void kill(int i) throws InterruptedException {
        instance(i).kill();
    }

    /** A stop as in a rolling restart; waits until the process ended. */
    void stop(int i) throws InterruptedException {
        instance(i).close();
    }

    /** Starts an instance that ended, and waits until it is ready. */
    void restart(int i) throws IOException {
        instances.set(i, launch(i).awaitReady());
    }

    private PackagedApp launch(int i) throws IOException {
        Path work = Files.createDirectories(folder.resolve("instance" + i));
        return PackagedApp.start("dist", work, ports.get(i), environment, HEAP);
    }

    /** A power cut of the database: its first process dies, and the others with it. */
    void killDatabase() throws Exception {
        Path pidFile = folder.resolve("database").resolve("postgres").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(20, TimeUnit.SECONDS);
        database.close();
    }

    /** Starts the database again; instances find it where it was. */
    void startDatabase() {
        database = EmbeddedDatabase.start(folder.resolve("database"));
        proxy.handTo(URI.create(database.url().substring("jdbc:".length())).getPort());
    }

    /** The rows of a query, each with its columns as text. */
    List<List<@Nullable String>> rows(String sql) throws SQLException {
        Connection connection = connection();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            idle.add(connection);
            return rows;
        }
    }

    /** One that still works: thousands of questions are asked, and to connect takes longer than to answer most of them. */
    private Connection connection() throws SQLException {
        Connection kept = idle.poll();
        return kept != null && kept.isValid(1)
                ? kept
                : DriverManager.getConnection(database.url(), database.user(), "");
    }

    /** Changes the database behind the desk's back. */
    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query yields. */
    long number(String sql) throws SQLException {
        List<List<@Nullable String>> rows = rows(sql);
        assertThat(rows).as(sql).hasSize(1);
        return Long.parseLong(String.valueOf(rows.getFirst().getFirst()));
    }

    @Override
    public void close() throws Exception {
        for (PackagedApp instance : instances) {
            instance.kill();
        }
        database.close();
        proxy.close();
    }
}
