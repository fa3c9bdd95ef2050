import { api, LightningElement } from 'lwc';
import allTopics from '@salesforce/label/c.Capabilities_AllTopics';
import movesMost from '@salesforce/label/c.Capabilities_MovesMost';
import title from '@salesforce/label/c.Capabilities_LiveScore';

/** The score of a topic as it is answered: a card beside the questions, a strip above them on a phone. */
export default class LiveScore extends LightningElement {
  /** @type {any} what the survey says of the topic */
  @api live;

  labels = { allTopics, movesMost, title };
}
