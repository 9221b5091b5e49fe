package fr.commandecommune.home;

import org.springframework.context.annotation.Configuration;

/**
 * Gives a Spring application the home of this installation, held by this process as long as the application lives, and
 * the DataSource on its own durable PostgreSQL. With {@code spring.datasource.url} set, that database is used instead.
 */
@Configuration(proxyBeanMethods = false)
public class HomeConfiguration {}
