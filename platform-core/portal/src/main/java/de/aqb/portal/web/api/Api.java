package de.aqb.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything for scripts stands below {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {}
