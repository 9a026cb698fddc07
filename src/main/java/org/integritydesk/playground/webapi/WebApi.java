package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.PlaygroundConfig;

/** The Web API, response URLs and the addresses of files without their HTTP: checks the token, writes the log, lets faults happen, calls the method. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class WebApi {
    private static final String RESPONSE_URL = "response_url";
    private static final String URL_PRIVATE = "url_private";
    private static final String UPLOAD_URL = "upload_url";

    private final Map<String, ApiMethod> methods = new HashMap<>();
    private final ResponseUrls responseUrls;
    private final Files files;
    private final Calls calls;
    private final PlaygroundConfig config;
    private final Clock clock;

    @Inject
    WebApi(
            @All List<ApiFamily> families,
            ResponseUrls responseUrls,
            Files files,
            Calls calls,
            PlaygroundConfig config,
            Clock clock) {
        families.forEach(family -> methods.putAll(family.methods()));
        this.responseUrls = responseUrls;
        this.files = files;
        this.calls = calls;
        this.config = config;
        this.clock = clock;
    }

    /** Calls a method with the token, if one was sent. */
    ApiReply call(String name, Optional<String> token, ObjectNode arguments) {
        return recorded(name, arguments, () -> {
            ApiMethod method = Optional.ofNullable(methods.get(name))
                    .orElseThrow(() -> new SlackError("unknown_method", List.of(name)));
            if (!name.equals("api.test")) {
                check(name, token);
            }
            return ApiReply.ok(method.call(new Arguments(arguments)));
        });
    }

    /** Uses a response URL. */
    ApiReply respond(String hookId, ObjectNode body) {
        ObjectNode logged = body.deepCopy().put("hook", hookId);
        return recorded(RESPONSE_URL, logged, () -> {
            try {
                responseUrls.use(hookId, body);
                return ApiReply.ok(Json.object());
            } catch (SlackError refused) {
                return ApiReply.refused(404, refused);
            }
        });
    }

    /** Serves a file that a person shared. */
    ApiReply download(String name, Optional<String> token) {
        return recorded(URL_PRIVATE, Json.object().put("name", name), () -> {
            check(URL_PRIVATE, token);
            return new ApiReply.Content(Files.content(name));
        });
    }

    /** Takes the bytes of a file from the app. */
    ApiReply upload(String file, byte[] content) {
        ObjectNode logged = Json.object().put("file", file).put("content", new String(content, StandardCharsets.UTF_8));
        return recorded(UPLOAD_URL, logged, () -> {
            files.receive(file, content);
            return ApiReply.ok(Json.object());
        });
    }

    private ApiReply recorded(String name, ObjectNode arguments, Supplier<ApiReply> work) {
        calls.add(new ApiCall(name, arguments, clock.instant()));
        Optional<Fault> fault = calls.nextFault(name);
        try {
            return fault.isEmpty() ? work.get() : faulty(fault.get(), work);
        } catch (SlackError refused) {
            return ApiReply.refused(200, refused);
        }
    }

    private static ApiReply faulty(Fault fault, Supplier<ApiReply> work) {
        return switch (fault) {
            case Fault.RateLimited(var retryAfter) -> ApiReply.rateLimited(retryAfter);
            case Fault.ServerError() -> ApiReply.serverError();
            case Fault.Refused(String error) -> ApiReply.refused(200, new SlackError(error));
            case Fault.Hangs() -> new ApiReply.Silence();
            case Fault.BreaksAfterwards() -> {
                var lost = work.get();
                yield new ApiReply.Disconnect(lost);
            }
        };
    }

    private void check(String method, Optional<String> token) {
        if (token.isEmpty()) {
            throw new SlackError("not_authed");
        }
        Optional<String> bot = Optional.of(config.botToken());
        boolean forApp = method.equals(AppMethods.OPEN);
        if (!token.equals(forApp ? config.appToken() : bot)) {
            throw new SlackError(forApp && token.equals(bot) ? "not_allowed_token_type" : "invalid_auth");
        }
    }
}
