package org.integritydesk.playground.page;

/**
 * A place in the sidebar.
 *
 * @param kind {@code channel}, {@code group}, {@code im} or {@code home}
 * @param unread messages the person has not seen
 */
public record RoomLink(String place, String label, String kind, int unread, boolean active) {}
