package org.integritydesk.slack.transport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.slack.routing.RoutingTable;
import org.integritydesk.testkit.Wire;

/** One of everything Slack sends to this app, by people who may do it. */
final class GenuinePayloads {
    private static final String NOWHERE = "999999998";

    private GenuinePayloads() {}

    /** Every button and menu, in a message and in a view; every form; every shortcut. */
    static List<ObjectNode> interactions(RoutingTable table) {
        List<ObjectNode> all = new ArrayList<>();
        for (String action : table.actions()) {
            for (String value : List.of(NOWHERE, "no-such-entry", NOWHERE + "/1", "no-such-entry@1")) {
                all.add(inMessage(button(action, value)));
                all.add(inMessage(menu(action, value)));
            }
            all.add(inView(button(action, NOWHERE), "home"));
            all.add(inView(menu(action, NOWHERE), "modal"));
        }
        for (String form : table.forms()) {
            for (String metadata : List.of(NOWHERE, "no-such-entry", "no-such-entry@1", "C0NAGBSUS/1.1/U0REPSAM", "")) {
                all.add(form(form, metadata));
            }
        }
        table.shortcuts().forEach(shortcut -> all.add(payload("shortcut").put("callback_id", shortcut)));
        table.messageShortcuts().forEach(shortcut -> {
            ObjectNode payload = payload("message_action")
                    .put("callback_id", shortcut)
                    .put("message_ts", "1.000100")
                    .put("response_url", "https://hooks.example/x");
            payload.putObject("channel").put("id", Cast.US).put("name", "na-gbs-us");
            payload.set("message", message());
            all.add(payload);
        });
        all.add(payload("view_closed").set("view", view("modal", "x", NOWHERE)));
        all.add(payload("block_suggestion")
                .put("action_id", "x")
                .put("block_id", "x")
                .put("value", "x"));
        return all;
    }

    /** Every event that is subscribed to, with every subtype people cause. */
    static List<ObjectNode> events() {
        List<ObjectNode> all = new ArrayList<>();
        all.add(event("app_mention").put("text", "<@U0BOTDESK> help"));
        for (String place : List.of("im", "channel", "group")) {
            all.add(event("message").put("channel_type", place).put("text", "thanks"));
            all.add(event("message")
                    .put("channel_type", place)
                    .put("text", "thanks")
                    .put("thread_ts", "1.000100"));
            ObjectNode file = event("message").put("channel_type", place).put("subtype", "file_share");
            file.putArray("files")
                    .addObject()
                    .put("id", "F1")
                    .put("name", "a.png")
                    .put("title", "a");
            all.add(file.put("thread_ts", "1.000100"));
            all.add(event("message")
                    .put("channel_type", place)
                    .put("subtype", "thread_broadcast")
                    .put("thread_ts", "1.000100"));
            ObjectNode changed = event("message").put("channel_type", place).put("subtype", "message_changed");
            changed.set(
                    "message",
                    message().set("edited", Json.object().put("ts", "2.000100").put("user", Cast.MAYA)));
            changed.set("previous_message", message());
            changed.remove("user");
            all.add(changed);
            ObjectNode deleted = event("message")
                    .put("channel_type", place)
                    .put("subtype", "message_deleted")
                    .put("deleted_ts", "1.000100");
            deleted.set("previous_message", message());
            deleted.remove("user");
            all.add(deleted);
        }
        ObjectNode reaction = event("reaction_added").put("reaction", "tada").put("item_user", Cast.SAM);
        reaction.putObject("item")
                .put("type", "message")
                .put("channel", Cast.US)
                .put("ts", "1.000100");
        all.add(reaction);
        ObjectNode home = event("app_home_opened").put("tab", "home").put("channel", "D0REPMAYA");
        home.set("view", view("home", "", ""));
        all.add(home);
        ObjectNode revoked = event("tokens_revoked");
        revoked.putObject("tokens").putArray("bot").add("U0OTHER");
        all.add(revoked);
        return all.stream().map(GenuinePayloads::envelope).toList();
    }

    /** Words after the command, but for questions: each of those is a row, and a thought of the language model. */
    static List<String> commands() {
        return List.of(
                "help",
                "my",
                "queue",
                "queue zither",
                "ticket INT-999999998",
                "faq",
                "faq no-such-entry",
                "digest now",
                "wordings",
                "confidence",
                "why INT-999999998",
                "away until 2026-12-01",
                "back",
                "handover",
                "thanks",
                "zither");
    }

    private static ObjectNode payload(String type) {
        ObjectNode payload = Json.object().put("type", type).put("trigger_id", "1.1.fuzz");
        payload.putObject("user").put("id", Cast.MAYA).put("username", "maya").put("team_id", Cast.TEAM);
        payload.putObject("team").put("id", Cast.TEAM).put("domain", Cast.TEAM_DOMAIN);
        payload.putNull("enterprise");
        return payload.put("api_app_id", Cast.APP).put("is_enterprise_install", false);
    }

    private static ObjectNode inMessage(ObjectNode action) {
        ObjectNode payload = payload("block_actions");
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "1.000100")
                .put("channel_id", Cast.US);
        payload.putObject("channel").put("id", Cast.US).put("name", "na-gbs-us");
        payload.set("message", message().put("user", Cast.BOT_USER).put("bot_id", Cast.BOT));
        payload.putObject("state").putObject("values");
        payload.put("response_url", "https://hooks.example/x");
        payload.putArray("actions").add(action);
        return payload;
    }

    private static ObjectNode inView(ObjectNode action, String type) {
        ObjectNode payload = payload("block_actions");
        payload.putObject("container").put("type", "view").put("view_id", "V0FUZZ");
        payload.set("view", view(type, "x", NOWHERE));
        payload.putArray("actions").add(action);
        return payload;
    }

    private static ObjectNode form(String callbackId, String metadata) {
        return payload("view_submission").set("view", view("modal", callbackId, metadata));
    }

    private static ObjectNode view(String type, String callbackId, String metadata) {
        ObjectNode view = Json.object()
                .put("id", "V0FUZZ")
                .put("type", type)
                .put("team_id", Cast.TEAM)
                .put("callback_id", callbackId)
                .put("hash", "1.x")
                .put("private_metadata", metadata);
        ObjectNode values = view.putObject("state").putObject("values");
        for (String field : List.of("answer", "note", "words", "reason", "details", "title", "wordings")) {
            values.putObject(field).set(field, Wire.typed("no"));
        }
        values.putObject("root_cause").set("root_cause", Wire.chosen("GAP"));
        values.putObject("priority").set("priority", Wire.chosen("P1"));
        values.putObject("person").set("person", Wire.somebody(Cast.ANA));
        return view;
    }

    private static ObjectNode button(String action, String value) {
        return Json.object()
                .put("type", "button")
                .put("action_id", action)
                .put("block_id", "b1")
                .put("value", value)
                .put("action_ts", "1.000001");
    }

    private static ObjectNode menu(String action, String value) {
        return Wire.chosen(value).put("action_id", action).put("block_id", "b1").put("action_ts", "1.000001");
    }

    private static ObjectNode message() {
        return Json.object()
                .put("type", "message")
                .put("user", Cast.SAM)
                .put("text", "thanks")
                .put("ts", "1.000100")
                .put("team", Cast.TEAM);
    }

    private static ObjectNode event(String type) {
        return Json.object()
                .put("type", type)
                .put("user", Cast.MAYA)
                .put("channel", Cast.US)
                .put("text", "thanks")
                .put("team", Cast.TEAM)
                .put("ts", "1.000200")
                .put("event_ts", "1.000200");
    }

    private static ObjectNode envelope(ObjectNode event) {
        ObjectNode envelope = Json.object()
                .put("type", "event_callback")
                .put("team_id", Cast.TEAM)
                .put("context_team_id", Cast.TEAM)
                .put("api_app_id", Cast.APP)
                .put("event_id", "EvFuzz")
                .put("event_time", 1)
                .put("is_ext_shared_channel", false);
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Cast.TEAM)
                .put("user_id", Cast.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        envelope.set("event", event);
        return envelope;
    }
}
