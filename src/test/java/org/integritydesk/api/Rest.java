package org.integritydesk.api;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Requests of a program that knows the token. */
public final class Rest {
    static final String FAQ = "/api/v1/faq/";
    static final String TICKETS = "/api/v1/tickets";

    private Rest() {}

    /** A request with the token. */
    public static RequestSpecification asOperator() {
        return given().header("Authorization", "Bearer playground");
    }
}
