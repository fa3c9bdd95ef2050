import { gql } from 'lightning/graphql';

/** The statements, newest first. */
// prettier-ignore
export const STATEMENTS = gql`
  query channelProfits {
    uiapi {
      query {
        statements: Channel_Profit__c(
          orderBy: { Period_Start__c: { order: DESC } }
          first: 40
        ) {
          edges { node {
            Id Period_Label__c { value } Period_Start__c { value } Period_End__c { value } As_Of__c { value }
            Currency_Code__c { value } Gross_Sales__c { value } Level_Discounts__c { value }
            Registration_Discounts__c { value } Net_Sales__c { value } Channel_Staff__c { value }
            Gross_Margin__c { value } Marketing_Funds__c { value } Co_Op__c { value }
            Promotions__c { value } Operations__c { value } Net_Margin__c { value } All_Cost__c { value }
            Sales_Per_Dollar__c { value } Margin_Per_Dollar__c { value } Missing__c { value }
          } }
        }
      }
    }
  }
`;
