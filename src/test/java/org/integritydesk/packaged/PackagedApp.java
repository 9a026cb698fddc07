package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A packaged build running as a process of its own, on a free port, with only the variables given. */
public final class PackagedApp implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedApp(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts a build.
     *
     * @param build {@code dist} or {@code local}
     * @param workFolder where it runs; its data folder is inside
     */
    public static PackagedApp start(
            String build, Path workFolder, int port, Map<String, String> environment, String... options)
            throws IOException {
        Path jar = Path.of("target", build, "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        assertThat(jar).as("./integrity test builds it before").exists();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                // Most live for seconds: to compile them thoroughly takes as much of the processors as all they do.
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        Path log = Files.createTempFile(workFolder, "app", ".log");
        var builder = new ProcessBuilder(command)
                .directory(workFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("INTEGRITY_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // No load balancer looks at it.
        builder.environment().put("QUARKUS_SHUTDOWN_DELAY", "0S");
        // A few people ask for a whole company here.
        builder.environment().put("INTEGRITY_REQUESTS_PER_MINUTE", "0");
        builder.environment().putAll(environment);
        return new PackagedApp(builder.start(), log, port);
    }

    /** Waits until its readiness check says that it takes requests. */
    public PackagedApp awaitReady() {
        Awaitility.await("ready, see " + log)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    assertThat(process.isAlive()).as(log()).isTrue();
                    return isReady();
                });
        return this;
    }

    /** Whether its readiness check says so now; false if nobody answers. */
    public boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the process to end by itself and returns its exit code. */
    public int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended by itself").isTrue();
        return process.exitValue();
    }

    /** Everything it wrote so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Asks for a path. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The same, with headers. */
    public HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a body to a path. */
    public HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Puts a body at a path. */
    public HttpResponse<String> put(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).PUT(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Ends it like a power cut: no hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as a rolling restart does, and waits until it has. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
