package org.integritydesk.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.integritydesk.knowledge.EntryFormat;

/** The REST interface of a running service. */
final class FaqService {
    private static final String DEFAULT_URL = "http://localhost:8080";
    private static final String TOKEN_HINT =
            "Set INTEGRITY_API_TOKEN to the token of the service; ./integrity dev has the" + " token playground.";
    private static final int UNPROCESSABLE = 422;

    private final URI url;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();

    private FaqService(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    /**
     * The service of {@code INTEGRITY_URL}, from the environment or from a file .env, as the service itself reads them.
     *
     * @throws ServiceRefused if the settings are not good
     */
    static FaqService configured() {
        Config config = new SmallRyeConfigBuilder()
                .addSystemSources()
                .withSources(DotEnvConfigSourceProvider.dotEnvSources(FaqService.class.getClassLoader()))
                .build();
        String token = config.getOptionalValue("integrity.api-token", String.class)
                .orElseThrow(() -> new ServiceRefused("INTEGRITY_API_TOKEN is not set. " + TOKEN_HINT));
        String url = config.getOptionalValue("integrity.url", String.class).orElse(DEFAULT_URL);
        try {
            return new FaqService(URI.create(url.endsWith("/") ? url : url + "/"), token);
        } catch (IllegalArgumentException notAddress) {
            throw new ServiceRefused("INTEGRITY_URL is not an address: " + url);
        }
    }

    /**
     * Imports entries.
     *
     * @param file what the report calls them
     * @return the report
     */
    JsonNode load(EntryFormat format, String file, byte[] entries, boolean partial) {
        var request = HttpRequest.newBuilder(at("import?file=" + encoded(file) + "&partial=" + partial))
                .header("Content-Type", format.mediaType())
                .POST(BodyPublishers.ofByteArray(entries));
        HttpResponse<byte[]> response = send(request);
        JsonNode body = json(response.body());
        JsonNode report = response.statusCode() == UNPROCESSABLE ? body.path("report") : body;
        if (!report.has("applied")) {
            throw refused(response.statusCode(), body);
        }
        return report;
    }

    /** Exports all entries. */
    byte[] export(EntryFormat format) {
        HttpResponse<byte[]> response = send(
                HttpRequest.newBuilder(at("export?format=" + format.suffix())).GET());
        if (response.statusCode() != 200) {
            throw refused(response.statusCode(), json(response.body()));
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = http.send(
                    request.header("Authorization", "Bearer " + token)
                            .timeout(Duration.ofMinutes(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 401) {
                throw new ServiceRefused("The service at " + url + " does not know this token. " + TOKEN_HINT);
            }
            return response;
        } catch (IOException unreachable) {
            throw new ServiceRefused("No service answers at " + url
                    + " (start it with ./integrity dev or ./integrity start, or set INTEGRITY_URL).");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ServiceRefused("Stopped.");
        }
    }

    private URI at(String path) {
        return url.resolve("api/v1/faq/" + path);
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException notJson) {
            return json.missingNode();
        }
    }

    private ServiceRefused refused(int status, JsonNode problem) {
        return new ServiceRefused(
                problem.path("detail").asText("The service at " + url + " answered with status " + status + "."));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
