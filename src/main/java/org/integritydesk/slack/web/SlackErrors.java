package org.integritydesk.slack.web;

import java.util.Map;
import java.util.Set;

/** What the words in which Slack refuses a call mean for whoever wanted it (pure); {@code docs.slack.dev} lists them by method. */
public final class SlackErrors {
    /** What whoever carries a notice writes before Slack's own word. */
    static final String SAYS = "Slack says ";

    /** No waiting helps this message; everything else goes on. */
    private static final Set<String> MESSAGE = Set.of(
            "as_user_not_supported",
            "cannot_dm_bot",
            "cannot_reply_to_message",
            "cant_delete_message",
            "cant_update_message",
            "channel_is_limited_access",
            "channel_not_found",
            "channel_type_not_supported",
            "duplicate_channel_not_found",
            "duplicate_message_not_found",
            "edit_window_closed",
            "ekm_access_denied",
            "external_channel_migrating",
            "invalid_arguments",
            "invalid_array_arg",
            "invalid_attachments",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_cursor",
            "invalid_metadata_format",
            "invalid_metadata_schema",
            "invalid_ts_latest",
            "invalid_ts_oldest",
            "is_archived",
            "is_inactive",
            "message_limit_exceeded",
            "message_not_found",
            "messages_tab_disabled",
            "metadata_too_large",
            "method_not_supported_for_channel_type",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_text",
            "not_in_channel",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_thread_only_channel",
            "slack_connect_blocked_file_type",
            "slack_connect_canvas_sharing_blocked",
            "thread_locked",
            "thread_not_found",
            "too_many_attachments",
            "too_many_contact_cards",
            "too_many_members",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "users_not_found");

    /** Nothing this app sends is accepted until somebody sets it right. */
    private static final Set<String> APP = Set.of(
            "access_denied",
            "account_inactive",
            "app_uninstalled",
            "deprecated_endpoint",
            "enterprise_is_restricted",
            "invalid_auth",
            "method_deprecated",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "org_login_required",
            "team_access_not_granted",
            "team_not_found",
            "token_expired",
            "token_revoked",
            "two_factor_setup_required");

    private static final String FILES = "files.";

    /** Words for the whole app elsewhere; for files, about these alone. */
    private static final Set<String> ABOUT_FILES =
            Set.of("access_denied", "missing_scope", "no_permission", "enterprise_is_restricted");

    private static final Set<String> ABOUT_BLOCKS =
            Set.of("invalid_attachments", "invalid_blocks", "invalid_blocks_format");

    private static final Set<String> PASSING_FOR_FILES = Set.of(
            "fatal_error",
            "internal_error",
            "rate_limited",
            "ratelimited",
            "request_timeout",
            "service_unavailable",
            "team_added_to_org");

    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("channel_not_found", "the channel does not exist, or the app was not invited to it"),
            Map.entry("is_archived", "the channel is archived"),
            Map.entry("not_in_channel", "the app was not invited to the channel"),
            Map.entry("cannot_dm_bot", "it was meant for a bot"),
            Map.entry("user_not_found", "the person is not in this workspace"),
            Map.entry("users_not_found", "the person is not in this workspace"),
            Map.entry("user_not_visible", "the app may not see the person"),
            Map.entry("user_disabled", "the person's account is switched off"),
            Map.entry("is_inactive", "the person's account is switched off"),
            Map.entry("messages_tab_disabled", "direct messages of the app are switched off"),
            Map.entry("msg_too_long", "the message is too long for Slack"),
            Map.entry("msg_blocks_too_long", "the message is too long for Slack"),
            Map.entry("message_not_found", "the message that should change is gone"),
            Map.entry("thread_not_found", "the thread is gone"),
            Map.entry("thread_locked", "the thread is locked"),
            Map.entry("restricted_action", "the workspace's settings do not let the app post there"),
            Map.entry("restricted_action_read_only_channel", "the workspace's settings do not let the app post there"));

    private SlackErrors() {}

    /** Whom a refusal concerns. */
    public enum Kind {
        MESSAGE,
        APP,
        /** It passes, or nobody knows: it is tried again, with pauses, for half a day. */
        PASSING
    }

    /**
     * The same for what a method was refused with. A message can go without its files, so that they wait only for what
     * certainly passes, and an app that was installed before it asked for their scopes goes on without them.
     */
    static Kind kind(String method, String error) {
        if (!method.startsWith(FILES)) {
            return kind(error);
        }
        return PASSING_FOR_FILES.contains(error)
                ? Kind.PASSING
                : APP.contains(error) && !ABOUT_FILES.contains(error) ? Kind.APP : Kind.MESSAGE;
    }

    /** The kind of Slack's word, like {@code channel_not_found}. */
    public static Kind kind(String error) {
        return MESSAGE.contains(error) ? Kind.MESSAGE : APP.contains(error) ? Kind.APP : Kind.PASSING;
    }

    /** Whether a reason that was noted is about the blocks of a message: other blocks may be taken. */
    public static boolean isAboutBlocks(String why) {
        return why.startsWith(SAYS) && ABOUT_BLOCKS.contains(why.substring(SAYS.length()));
    }

    /** A reason that was noted, as people read it: without Slack's words where there are plainer ones. */
    public static String inWords(String why) {
        return why.startsWith(SAYS) ? IN_WORDS.getOrDefault(why.substring(SAYS.length()), why) : why;
    }

    /** What whoever runs the desk should do when the app as a whole is refused. */
    static String remedy(String error) {
        return switch (error) {
            case "missing_scope", "no_permission" ->
                "Compare the app's scopes with manifest.yml, reinstall it to the workspace, and start again with the new"
                        + " SLACK_BOT_TOKEN.";
            case "team_access_not_granted" -> "Have an admin of the organisation add the app to the workspace.";
            default ->
                "Look at api.slack.com/apps: is the app installed, and is SLACK_BOT_TOKEN its present bot token? Reinstall"
                        + " it, set the new token, and start again.";
        };
    }
}
