package org.integritydesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own over a database, and somebody signed in to its insights page. */
final class ServedPages implements AutoCloseable {
    /** Who looks; the name of a session in the database. */
    static final String PERSON = "U0BENCH";

    static final String SESSION = "a-session-of-the-bench";

    private static final String TOKEN = "bench";
    private static final Duration READY = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the service needs to start; Slack lives at an address where nobody answers. */
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("SLACK_BOT_TOKEN", "xoxb-bench"),
            Map.entry("SLACK_SIGNING_SECRET", "bench"),
            Map.entry("SLACK_API_URL", "http://localhost:1/api/"),
            Map.entry("INTEGRITY_TRIAGE_CHANNEL", "C0TRIAGE"),
            Map.entry("INTEGRITY_STAFF", PERSON),
            Map.entry("INTEGRITY_API_TOKEN", TOKEN),
            Map.entry("INTEGRITY_TEAMS", "C0ROOM1:Agency West,C0ROOM2:Agency West,C0ROOM3:Agency North"),
            Map.entry("INTEGRITY_OIDC_ISSUER", "http://localhost:1"),
            Map.entry("INTEGRITY_OIDC_CLIENT_ID", "bench"),
            Map.entry("INTEGRITY_OIDC_CLIENT_SECRET", "bench"),
            Map.entry("INTEGRITY_REQUESTS_PER_MINUTE", "0"),
            // What is measured is somebody who looks, not what goes on besides.
            Map.entry("INTEGRITY_GAPS_EVERY", "24h"),
            Map.entry("QUARKUS_SHUTDOWN_DELAY", "0S"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private ServedPages(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it takes requests.
     *
     * @param app the packaged build
     * @param folder where it runs and writes its log
     */
    static ServedPages start(Path app, Path folder, String database, String user) {
        try {
            int port = freePort();
            Path log = folder.resolve("app.log");
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                            "-jar",
                            app.resolve("quarkus-run.jar").toAbsolutePath().toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("INTEGRITY_"));
            environment.putAll(ENVIRONMENT);
            environment.put("INTEGRITY_DB_URL", database);
            environment.put("INTEGRITY_DB_USER", user);
            environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            var pages = new ServedPages(builder.start(), "http://localhost:" + port);
            pages.awaitReady(log);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a path of the page and reads all of it; how many characters it has. */
    int page(String path) {
        return get(path, "Cookie", "integrity-session=" + SESSION).length();
    }

    /** A resource of the REST interface. */
    JsonNode table(String path) {
        try {
            return JSON.readTree(get("/api/v1/insights" + path, "Authorization", "Bearer " + TOKEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String path, String header, String value) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header(header, value)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Somebody does not want to know any more", e);
        }
    }

    private void awaitReady(Path log) throws IOException {
        long until = System.nanoTime() + READY.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IllegalStateException("The service did not start: "
                        + Files.readString(log).lines().toList());
            }
        }
    }

    private boolean isReady() {
        try {
            return process.waitFor(200, TimeUnit.MILLISECONDS)
                    ? false
                    : !get("/q/health/ready", "Accept", "*/*").isEmpty();
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
