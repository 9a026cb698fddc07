package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.integritydesk.playground.workspace.UserGroup;

/** {@code users.*}, {@code usergroups.*}, {@code team.info}, {@code bots.info}, {@code auth.test}, {@code api.test}. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class PeopleMethods implements ApiFamily {
    private final PlaygroundConfig config;
    private final Clock clock;

    @Inject
    PeopleMethods(PlaygroundConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "api.test",
                arguments -> Json.object().set("args", arguments.values()),
                "auth.test",
                arguments -> identity(),
                "team.info",
                arguments -> team(),
                "bots.info",
                this::bot,
                "users.info",
                this::user,
                "users.list",
                arguments -> users(),
                "usergroups.list",
                this::groups,
                "usergroups.users.list",
                this::groupMembers);
    }

    private ObjectNode identity() {
        return Json.object()
                .put(
                        "url",
                        config.publicUrl()
                                .orElse(config.eventsUrl())
                                .resolve("/playground/")
                                .toString())
                .put("team", Cast.TEAM_NAME)
                .put("user", Cast.BOT_NAME)
                .put("team_id", Cast.TEAM)
                .put("user_id", Cast.BOT_USER)
                .put("bot_id", Cast.BOT)
                .put("is_enterprise_install", false);
    }

    private ObjectNode team() {
        ObjectNode answer = Json.object();
        answer.putObject("team")
                .put("id", Cast.TEAM)
                .put("name", Cast.TEAM_NAME)
                .put("domain", Cast.TEAM_DOMAIN)
                .put("email_domain", "playground.example");
        return answer;
    }

    private ObjectNode bot(Arguments arguments) {
        if (!arguments.text("bot").orElse(Cast.BOT).equals(Cast.BOT)) {
            throw new SlackError("bot_not_found");
        }
        ObjectNode answer = Json.object();
        answer.putObject("bot")
                .put("id", Cast.BOT)
                .put("deleted", false)
                .put("name", Cast.BOT_NAME)
                .put("app_id", Cast.APP)
                .put("user_id", Cast.BOT_USER);
        return answer;
    }

    private ObjectNode user(Arguments arguments) {
        String id = arguments.required("user");
        ObjectNode user = id.equals(Cast.BOT_USER)
                ? botUser()
                : Cast.person(id).map(this::toJson).orElseThrow(() -> new SlackError("user_not_found"));
        if (arguments.flag("include_locale")) {
            Cast.person(id)
                    .ifPresent(person -> user.put("locale", person.locale().toLanguageTag()));
        }
        return Json.object().set("user", user);
    }

    private ObjectNode users() {
        ObjectNode answer = Json.object();
        ArrayNode members = answer.putArray("members");
        Cast.people().forEach(person -> members.add(toJson(person)));
        members.add(botUser());
        answer.put("cache_ts", clock.instant().getEpochSecond());
        return Pages.single(answer);
    }

    private ObjectNode toJson(Person person) {
        ObjectNode json = Json.object()
                .put("id", person.id())
                .put("team_id", person.team())
                .put("name", person.handle())
                .put("deleted", false)
                .put("real_name", person.name())
                .put("tz", person.zone().getId())
                .put("tz_label", person.zone().getId())
                .put(
                        "tz_offset",
                        person.zone().getRules().getOffset(clock.instant()).getTotalSeconds());
        json.putObject("profile")
                .put("real_name", person.name())
                .put("real_name_normalized", person.name())
                .put("display_name", person.firstName())
                .put("display_name_normalized", person.firstName())
                .put("title", person.title())
                .put("email", person.handle() + "@playground.example")
                .put("team", person.team());
        return json.put("is_admin", person.admin())
                .put("is_owner", false)
                .put("is_primary_owner", false)
                .put("is_restricted", person.guest())
                .put("is_ultra_restricted", false)
                .put("is_bot", false)
                .put("is_app_user", false)
                .put("is_stranger", false)
                .put("updated", 0);
    }

    private static ObjectNode botUser() {
        ObjectNode json = Json.object()
                .put("id", Cast.BOT_USER)
                .put("team_id", Cast.TEAM)
                .put("name", Cast.BOT_NAME)
                .put("deleted", false)
                .put("real_name", Cast.BOT_NAME)
                .put("is_bot", true)
                .put("is_app_user", false)
                .put("is_restricted", false)
                .put("is_ultra_restricted", false);
        json.putObject("profile")
                .put("real_name", Cast.BOT_NAME)
                .put("bot_id", Cast.BOT)
                .put("api_app_id", Cast.APP);
        return json;
    }

    private ObjectNode groups(Arguments arguments) {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("usergroups");
        for (UserGroup group : Cast.groups()) {
            ObjectNode json = list.addObject()
                    .put("id", group.id())
                    .put("team_id", Cast.TEAM)
                    .put("is_usergroup", true)
                    .put("name", group.name())
                    .put("handle", group.handle())
                    .put("is_external", false)
                    .put("date_delete", 0)
                    .put("user_count", group.members().size());
            if (arguments.flag("include_users")) {
                json.set("users", Json.strings(group.members()));
            }
        }
        return answer;
    }

    private ObjectNode groupMembers(Arguments arguments) {
        String id = arguments.required("usergroup");
        UserGroup group = Cast.groups().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SlackError("no_such_subteam"));
        return Json.object().set("users", Json.strings(group.members()));
    }
}
