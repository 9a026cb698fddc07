package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.integritydesk.playground.workspace.Json;

/**
 * The Web API's addresses: {@code /playground/api/{method}}, {@code /playground/hooks/{id}}, and those of files. On bare Vert.x, because
 * faults include never answering and cutting the connection, which JAX-RS cannot.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class WebApiRoutes {
    private static final long LARGEST_BODY = 2_000_000;

    private final WebApi api;

    @Inject
    WebApiRoutes(WebApi api) {
        this.api = api;
    }

    void register(@Observes Router router) {
        BodyHandler bodies = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        router.route("/playground/api/:method")
                .handler(bodies)
                .blockingHandler(
                        context -> reply(
                                context, api.call(pathPart(context, "method"), token(context), arguments(context))),
                        false);
        router.post("/playground/hooks/:id")
                .handler(bodies)
                .blockingHandler(
                        context -> reply(context, api.respond(pathPart(context, "id"), arguments(context))), false);
        router.get("/playground/files/:id/:name")
                .blockingHandler(
                        context -> reply(context, api.download(pathPart(context, "name"), token(context))), false);
        router.post("/playground/upload/:id")
                .handler(bodies)
                .blockingHandler(context -> reply(context, api.upload(pathPart(context, "id"), bytes(context))), false);
    }

    private static byte[] bytes(RoutingContext context) {
        return context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
    }

    private static String pathPart(RoutingContext context, String name) {
        return Optional.ofNullable(context.pathParam(name)).orElse("");
    }

    private static Optional<String> token(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        if (header != null && header.startsWith("Bearer ")) {
            return Optional.of(header.substring("Bearer ".length()));
        }
        return Optional.ofNullable(context.request().getFormAttribute("token"))
                .or(() -> Optional.ofNullable(context.request().getParam("token")));
    }

    private static ObjectNode arguments(RoutingContext context) {
        ObjectNode arguments = Json.object();
        context.queryParams().forEach(each -> arguments.put(each.getKey(), each.getValue()));
        context.request().formAttributes().forEach(each -> arguments.put(each.getKey(), each.getValue()));
        String type =
                Optional.ofNullable(context.request().getHeader("Content-Type")).orElse("");
        if (type.startsWith("application/json") && context.body().buffer() != null) {
            String text = context.body().buffer().toString(StandardCharsets.UTF_8);
            Json.parseObject(text).ifPresent(arguments::setAll);
        }
        // Response URLs also take a form with the JSON in "payload".
        Optional.ofNullable(arguments.remove("payload"))
                .flatMap(payload -> Json.parseObject(payload.asText()))
                .ifPresent(arguments::setAll);
        arguments.remove("token");
        return arguments;
    }

    private static void reply(RoutingContext context, ApiReply reply) {
        switch (reply) {
            case ApiReply.Answer(int status, var headers, ObjectNode body) -> {
                HttpServerResponse response = context.response().setStatusCode(status);
                headers.forEach(response::putHeader);
                response.putHeader("Content-Type", "application/json; charset=utf-8")
                        .end(Json.write(body));
            }
            case ApiReply.Content(String text) -> context.response().end(text);
            case ApiReply.Silence() -> {
                // The caller's own timeout ends this; answering would spoil the fault.
            }
            case ApiReply.Disconnect ignored -> context.request().connection().close();
        }
    }
}
