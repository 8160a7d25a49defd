package de.aqb.portal.web.login;

/** An account of the demo, as the log-in page offers it: role and place in words, address to log in with. */
public record DemoAccount(String role, String place, String email) {}
