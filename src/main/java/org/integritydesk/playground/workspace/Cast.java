package org.integritydesk.playground.workspace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who and what is in the workspace. Fixed: tests and demonstrations rely on the names. */
public final class Cast {
    public static final String TEAM = "T0PLAYGROUND";
    public static final String TEAM_NAME = "Playground Ads";
    public static final String TEAM_DOMAIN = "playground-ads";
    /** The other company's workspace. */
    public static final String AGENCY = "T0AGENCY";

    public static final String APP = "A0INTEGRITY";
    public static final String BOT = "B0BOTDESK";
    public static final String BOT_USER = "U0BOTDESK";
    public static final String BOT_NAME = "integrity";
    /** Speaks when the app cannot: "operation_timeout" and the like. */
    public static final String SLACKBOT = "USLACKBOT";

    public static final String MAYA = "U0REPMAYA";
    public static final String SAM = "U0REPSAM";
    public static final String LUC = "U0REPLUC";
    public static final String ANA = "U0ADEXANA";
    public static final String BEN = "U0ADEXBEN";
    public static final String EVA = "U0ADEXEVA";
    public static final String KAI = "U0PMKAI";
    public static final String GIL = "U0GUESTGIL";
    /** Of another company, which shares a channel with ours. */
    public static final String VIC = "U0AGENCYVIC";

    public static final String US = "C0NAGBSUS";
    public static final String CANADA = "C0NAGBSCA";
    public static final String TRIAGE = "C0TRIAGE";
    /** Shared with the agency. */
    public static final String SHARED = "C0AGENCY";

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private static final List<Person> PEOPLE = List.of(
            new Person(MAYA, "Maya Chen", "Sales rep, US", NEW_YORK, Locale.US, false, false, 338, TEAM),
            new Person(SAM, "Sam Ortiz", "Sales rep, US", LOS_ANGELES, Locale.US, false, false, 24, TEAM),
            new Person(LUC, "Luc Tremblay", "Sales rep, Canada", TORONTO, Locale.FRANCE, false, false, 200, TEAM),
            new Person(ANA, "Ana Ruiz", "AdEx staff", NEW_YORK, Locale.US, false, false, 262, TEAM),
            new Person(BEN, "Ben Okafor", "AdEx staff", NEW_YORK, Locale.US, false, false, 158, TEAM),
            new Person(EVA, "Eva Lindqvist", "AdEx staff, FAQ editor", NEW_YORK, Locale.US, false, false, 290, TEAM),
            new Person(KAI, "Kai Nakamura", "Program manager, admin", LOS_ANGELES, Locale.US, false, true, 220, TEAM),
            new Person(GIL, "Gil Park", "Guest", NEW_YORK, Locale.US, true, false, 84, TEAM),
            new Person(VIC, "Vic Moreau", "Of an agency", TORONTO, Locale.US, false, false, 120, AGENCY));

    /** Colleagues who only appear in what was asked in the past; nobody plays them. */
    private static final List<Person> COLLEAGUES = IntStream.rangeClosed(1, 12)
            .mapToObj(n -> new Person(
                    "U0PAST" + n,
                    "Colleague " + n,
                    "Sales rep",
                    n % 3 == 0 ? TORONTO : NEW_YORK,
                    Locale.US,
                    false,
                    false,
                    30 * n,
                    TEAM))
            .toList();

    private static final List<UserGroup> GROUPS = List.of(
            new UserGroup("S0ADEX", "adex", "AdEx staff", List.of(ANA, BEN, EVA, KAI, GIL)),
            new UserGroup("S0EDITORS", "faq-editors", "FAQ editors", List.of(EVA, KAI)));

    private static final List<Room> ROOMS = rooms();

    private Cast() {}

    private static List<Room> rooms() {
        List<String> everybody = PEOPLE.stream()
                .filter(person -> !person.isExternal())
                .map(Person::id)
                .toList();
        List<String> members = PEOPLE.stream()
                .filter(person -> !person.guest() && !person.isExternal())
                .map(Person::id)
                .toList();
        List<Room> rooms = new ArrayList<>(List.of(
                new Room(US, "na-gbs-us", Room.Kind.CHANNEL, everybody, false),
                new Room(CANADA, "na-gbs-ca", Room.Kind.CHANNEL, members, false),
                new Room(TRIAGE, "adex-triage", Room.Kind.GROUP, List.of(ANA, BEN, EVA, KAI), false),
                new Room(SHARED, "ext-agency", Room.Kind.CHANNEL, List.of(MAYA, ANA, VIC), true)));
        Stream.concat(PEOPLE.stream(), COLLEAGUES.stream())
                .forEach(person -> rooms.add(new Room(
                        directRoomOf(person.id()),
                        "directmessage",
                        Room.Kind.IM,
                        List.of(person.id()),
                        person.isExternal())));
        return List.copyOf(rooms);
    }

    public static List<Person> people() {
        return PEOPLE;
    }

    /** Who asked in the made-up past: of the workspace, but at no desk here. */
    public static List<Person> colleagues() {
        return COLLEAGUES;
    }

    public static List<UserGroup> groups() {
        return GROUPS;
    }

    /** Channels first, then the direct conversations with the app. */
    public static List<Room> allRooms() {
        return ROOMS;
    }

    public static Optional<Person> person(String id) {
        return Stream.concat(PEOPLE.stream(), COLLEAGUES.stream())
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    public static Optional<Room> room(String id) {
        return ROOMS.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    /** Id of the direct conversation between the app and the person: {@code U0REPMAYA} has {@code D0REPMAYA}. */
    public static String directRoomOf(String userId) {
        return "D" + userId.substring(1);
    }

    /** The rooms a person, or the app, is in. */
    public static Stream<Room> roomsOf(String userId) {
        return ROOMS.stream().filter(room -> room.has(userId));
    }
}
