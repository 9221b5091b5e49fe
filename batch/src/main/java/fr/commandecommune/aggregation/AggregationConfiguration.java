package fr.commandecommune.aggregation;

import org.springframework.context.annotation.Configuration;

/** The beans {@link Aggregation} and {@link JointOrders}, and the job behind them; needs a DataSource. */
@Configuration(proxyBeanMethods = false)
public class AggregationConfiguration {}
