package org.integritydesk.slack.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.slack.admission.Admission.Foreign;
import org.integritydesk.slack.admission.Admission.Ignored;
import org.integritydesk.slack.admission.Admission.Reason;
import org.integritydesk.slack.admission.Admission.Refused;
import org.integritydesk.slack.admission.Admission.Welcome;
import org.integritydesk.slack.people.Installation;
import org.integritydesk.slack.people.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads as Slack sends them, of lone workspaces, of organizations, and between companies. */
class AdmissionPolicyTest {
    private static final Installation LONE = new Installation("T0OURS", null, "Acme", "U0BOT");
    private static final Installation GRID = new Installation("T0OURS", "E0OURS", "Acme", "U0BOT");
    /** Installed in a whole organization. */
    private static final Installation ORG = new Installation("E0OURS", "E0OURS", "Acme", "U0BOT");

    private static final SlackRequestParser PARSER = new SlackRequestParser(new AppConfig());

    @Test
    void command_ofOurWorkspace_isLetIn() {
        Incoming command = command("team_id=T0OURS&user_id=U1");

        assertThat(decide(LONE, command, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(command.kind()).isEqualTo(Incoming.Kind.COMMAND);
        assertThat(command.typed()).isEqualTo("may a zither run?");
        assertThat(command.person()).isEqualTo("U1");
        assertThat(command.room()).isEqualTo("C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team_id=T0OTHER&user_id=U1", "team_id=T0OTHER&enterprise_id=E0OTHER&user_id=U1"})
    void command_ofAnotherWorkspace_isForeign(String origin) {
        assertThat(decide(LONE, command(origin), Standing.MEMBER)).isEqualTo(new Foreign());
        assertThat(decide(GRID, command(origin), Standing.MEMBER)).isEqualTo(new Foreign());
    }

    @Test
    void command_ofAnotherWorkspaceOfOurOrganization_isLetIn() {
        Incoming command = command("team_id=T0SISTER&enterprise_id=E0OURS&user_id=W1&is_enterprise_install=true");

        assertThat(decide(ORG, command, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(decide(GRID, command, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(decide(LONE, command, Standing.MEMBER)).isEqualTo(new Foreign());
    }

    @Test
    void click_withoutATeam_inOurOrganization_isLetIn() {
        Incoming click = interaction("""
                {"type": "block_actions", "team": null, "enterprise": {"id": "E0OURS", "name": "Acme"},
                 "is_enterprise_install": true, "user": {"id": "W1", "team_id": "T0SISTER"},
                 "actions": [{"action_id": "x", "value": "1"}]}""");

        assertThat(decide(ORG, click, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(decide(LONE, click, Standing.MEMBER)).isEqualTo(new Foreign());
        assertThat(click.kind()).isEqualTo(Incoming.Kind.BUTTON);
    }

    @Test
    void click_withNeitherTeamNorOrganization_isWhereItsSenderIs() {
        Incoming click = interaction("""
                {"type": "block_actions", "team": null, "enterprise": null, "user": {"id": "U1", "team_id": "T0OURS"},
                 "actions": [{"action_id": "x", "value": "1"}]}""");

        assertThat(decide(LONE, click, Standing.MEMBER)).isEqualTo(new Welcome());
    }

    @Test
    void click_ofAnotherCompany_onOurMessage_isAStrangers_andElsewhereForeign() {
        String click = """
                {"type": "block_actions", "team": {"id": "T0AGENCY"}, "user": {"id": "U9", "team_id": "T0AGENCY"},
                 "message": {"user": "%s", "bot_id": "B1", "text": "x"}, "actions": [{"action_id": "x", "value": "1"}]}""";

        assertThat(decide(LONE, interaction(click.formatted("U0BOT")), Standing.STRANGER))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.reason()).isEqualTo(Reason.STRANGER);
                    assertThat(no.sentence()).contains("only people of Acme");
                });
        assertThat(decide(LONE, interaction(click.formatted("U0ELSE")), Standing.STRANGER))
                .isEqualTo(new Foreign());
    }

    @Test
    void requestThatNamesNoWorkspace_isSignedForUs() {
        assertThat(decide(
                        LONE,
                        interaction("{\"type\": \"block_actions\", \"user\": {\"id\": \"U1\"}, \"actions\": []}"),
                        Standing.MEMBER))
                .isEqualTo(new Welcome());
    }

    @Test
    void workspaceThatSlackDoesNotName_isTheOneThatSigns() {
        var unnamed = new Installation("", null, "this company", null);

        assertThat(decide(
                        unnamed,
                        event("{\"type\": \"event_callback\", \"team_id\": \"T0ANY\", \"event\": {\"type\": \"x\"}}"),
                        Standing.UNKNOWN))
                .isEqualTo(new Welcome());
        assertThat(Standing.of(unnamed, "T0ANY", null)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void form_openedThroughASharedRoom_isOfTheWorkspaceThatInstalledUs() {
        String form = """
                {"type": "view_submission", "team": {"id": "T0AGENCY"}, "user": {"id": "U9", "team_id": "T0AGENCY"},
                 "view": {"type": "modal", "app_installed_team_id": "%s", "callback_id": "x"}}""";

        assertThat(decide(LONE, interaction(form.formatted("T0OURS")), Standing.STRANGER))
                .isInstanceOf(Refused.class);
        assertThat(decide(LONE, interaction(form.formatted("T0THIRD")), Standing.MEMBER))
                .isEqualTo(new Foreign());
    }

    @Test
    void event_ofASharedRoom_isForWhomItIsAuthorized_whateverItsRootSays() {
        Incoming event = event("""
                {"type": "event_callback", "team_id": "T0AGENCY", "enterprise_id": null, "is_ext_shared_channel": true,
                 "authorizations": [{"enterprise_id": null, "team_id": "T0OURS", "user_id": "U0BOT", "is_bot": true}],
                 "event": {"type": "app_mention", "user": "U1", "team": "T0OURS", "channel": "C1", "ts": "1.1",
                   "text": "<@U0BOT> hello"}}""");

        assertThat(decide(LONE, event, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(event.outsidersRead()).isTrue();
        assertThat(event.kind()).isEqualTo(Incoming.Kind.SPOKEN);
    }

    @Test
    void event_authorizedForSomebodyElse_isForeign_evenIfItsRootNamesUs() {
        Incoming event = event("""
                {"type": "event_callback", "team_id": "T0OURS",
                 "authorizations": [{"enterprise_id": null, "team_id": "T0OTHER", "user_id": "U0BOT", "is_bot": true}],
                 "event": {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.1", "text": "hello"}}""");

        assertThat(decide(LONE, event, Standing.MEMBER)).isEqualTo(new Foreign());
    }

    @Test
    void event_ofAnOrganizationWideInstallation_isLetIn() {
        Incoming event = event("""
                {"type": "event_callback", "team_id": "T0SISTER", "enterprise_id": "E0OURS",
                 "authorizations": [{"enterprise_id": "E0OURS", "team_id": null, "user_id": "W0BOT", "is_bot": true,
                   "is_enterprise_install": true}],
                 "event": {"type": "message", "channel_type": "im", "user": "W1", "channel": "D1", "ts": "1.1",
                   "text": "hello"}}""");

        assertThat(decide(ORG, event, Standing.MEMBER)).isEqualTo(new Welcome());
        assertThat(event.person()).isEqualTo("W1");
    }

    @Test
    void event_withoutAuthorizations_isForTheWorkspaceItWasReceivedThrough() {
        String event = """
                {"type": "event_callback", "team_id": "T0AGENCY", "context_team_id": "%s",
                 "event": {"type": "reaction_added", "user": "U1", "reaction": "tada"}}""";

        assertThat(decide(LONE, event(event.formatted("T0OURS")), Standing.MEMBER))
                .isEqualTo(new Welcome());
        assertThat(decide(LONE, event(event.formatted("T0THIRD")), Standing.MEMBER))
                .isEqualTo(new Foreign());
    }

    @Test
    void whatAppsWrite_isIgnored_andOurOwnWordsToo() {
        String event = """
                {"type": "event_callback", "team_id": "T0OURS", "event": {"type": "message", "channel_type": "im",
                 "user": "%s", "channel": "D1", "ts": "1.1", "text": "hello" %s}}""";

        assertThat(decide(LONE, event(event.formatted("U1", ", \"bot_id\": \"B7\"")), Standing.MEMBER))
                .isEqualTo(new Ignored());
        assertThat(decide(LONE, event(event.formatted("U0BOT", "")), Standing.MEMBER))
                .isEqualTo(new Ignored());
        assertThat(decide(LONE, event(event.formatted("U1", "")), Standing.MEMBER))
                .isEqualTo(new Welcome());
    }

    @Test
    void deletion_isHonoured_whoeverDeletes() {
        Incoming gone = event("""
                {"type": "event_callback", "team_id": "T0OURS", "event": {"type": "message", "subtype": "message_deleted",
                 "channel": "C1", "deleted_ts": "1.1", "previous_message": {"user": "U9", "text": "x"}}}""");

        assertThat(decide(LONE, gone, Standing.STRANGER)).isEqualTo(new Welcome());
    }

    @Test
    void edit_isItsAuthors() {
        Incoming edit = event("""
                {"type": "event_callback", "team_id": "T0OURS", "event": {"type": "message", "subtype": "message_changed",
                 "channel": "C1", "message": {"user": "U9", "text": "x", "ts": "1.1"}}}""");

        assertThat(edit.person()).isEqualTo("U9");
        assertThat(edit.kind()).isEqualTo(Incoming.Kind.EVENT);
        assertThat(decide(LONE, edit, Standing.STRANGER)).isInstanceOf(Refused.class);
    }

    @Test
    void guests_areRefused_unlessTheyAreWanted_orWorkAtTheDesk() {
        Incoming command = command("team_id=T0OURS&user_id=U1");

        assertThat(AdmissionPolicy.decide(LONE, command, Standing.GUEST, false, false))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.GUEST));
        assertThat(AdmissionPolicy.decide(LONE, command, Standing.GUEST, false, true))
                .isEqualTo(new Welcome());
        assertThat(AdmissionPolicy.decide(LONE, command, Standing.GUEST, true, false))
                .isEqualTo(new Welcome());
    }

    @Test
    void strangers_areRefused_evenWhereGuestsAreWanted() {
        Incoming command = command("team_id=T0OURS&user_id=U1");

        assertThat(AdmissionPolicy.decide(LONE, command, Standing.STRANGER, false, true))
                .isInstanceOf(Refused.class);
        assertThat(AdmissionPolicy.decide(LONE, command, Standing.STRANGER, true, true))
                .isEqualTo(new Welcome());
    }

    @Test
    void nobodyKnown_isLetIn_exceptWhereOutsidersAre() {
        String mention = """
                {"type": "event_callback", "team_id": "T0OURS", "is_ext_shared_channel": %s,
                 "event": {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.1", "text": "hello" %s}}""";

        assertThat(decide(LONE, event(mention.formatted(false, "")), Standing.UNKNOWN))
                .isEqualTo(new Welcome());
        assertThat(decide(LONE, event(mention.formatted(true, ", \"team\": \"T0OURS\"")), Standing.UNKNOWN))
                .isEqualTo(new Welcome());
        assertThat(decide(LONE, event(mention.formatted(true, "")), Standing.UNKNOWN))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.UNKNOWN_PERSON));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void foreignRequests_areForeign_whoeverSendsThem(Standing standing) {
        assertThat(AdmissionPolicy.decide(LONE, command("team_id=T0OTHER&user_id=U1"), standing, true, true))
                .isEqualTo(new Foreign());
    }

    @Test
    void whatIsRepeated_orSaidAroundTheDesk_isNotCharged() {
        String body = """
                {"type": "event_callback", "team_id": "T0OURS", "event": {"type": "message", "channel_type": "%s",
                 "user": "U1", "channel": "X1", "ts": "1.1", "text": "hello"}}""";

        assertThat(event(body.formatted("im")).isCharged()).isTrue();
        assertThat(event(body.formatted("channel")).isCharged()).isFalse();
        assertThat(read("application/json", body.formatted("im"), Map.of("X-Slack-Retry-Num", List.of("1")))
                        .isCharged())
                .isFalse();
    }

    private static Admission decide(Installation ours, Incoming incoming, Standing standing) {
        return AdmissionPolicy.decide(ours, incoming, standing, false, false);
    }

    private static Incoming command(String origin) {
        return read(
                "application/x-www-form-urlencoded",
                "command=%2Fintegrity&text=may+a+zither+run%3F&channel_id=C1&" + origin,
                Map.of());
    }

    private static Incoming interaction(String payload) {
        return read("application/x-www-form-urlencoded", "payload=" + URLEncoder.encode(payload, UTF_8), Map.of());
    }

    private static Incoming event(String body) {
        return read("application/json", body, Map.of());
    }

    private static Incoming read(String contentType, String body, Map<String, List<String>> more) {
        Map<String, List<String>> headers = new HashMap<>(more);
        headers.put("Content-Type", List.of(contentType));
        return IncomingReader.read(Objects.requireNonNull(PARSER.parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .requestBody(body)
                        .headers(new RequestHeaders(headers))
                        .build())))
                .orElseThrow();
    }
}
