import asOf from '@salesforce/label/c.ChannelProfit_AsOf';
import back from '@salesforce/label/c.ChannelProfit_Back';
import channelStaff from '@salesforce/label/c.ChannelProfit_ChannelStaff';
import coOp from '@salesforce/label/c.ChannelProfit_CoOp';
import fillIn from '@salesforce/label/c.ChannelProfit_FillIn';
import grossMargin from '@salesforce/label/c.ChannelProfit_GrossMargin';
import grossSales from '@salesforce/label/c.ChannelProfit_GrossSales';
import less from '@salesforce/label/c.ChannelProfit_Less';
import levelDiscounts from '@salesforce/label/c.ChannelProfit_LevelDiscounts';
import line from '@salesforce/label/c.ChannelProfit_Line';
import marginBack from '@salesforce/label/c.ChannelProfit_MarginBack';
import marginBackHow from '@salesforce/label/c.ChannelProfit_MarginBackHow';
import marketingFunds from '@salesforce/label/c.ChannelProfit_MarketingFunds';
import missing from '@salesforce/label/c.ChannelProfit_Missing';
import netMargin from '@salesforce/label/c.ChannelProfit_NetMargin';
import netSales from '@salesforce/label/c.ChannelProfit_NetSales';
import noCost from '@salesforce/label/c.ChannelProfit_NoCost';
import none from '@salesforce/label/c.ChannelProfit_None';
import noneWhy from '@salesforce/label/c.ChannelProfit_NoneWhy';
import notFilledIn from '@salesforce/label/c.ChannelProfit_NotFilledIn';
import operations from '@salesforce/label/c.ChannelProfit_Operations';
import period from '@salesforce/label/c.ChannelProfit_Period';
import print from '@salesforce/label/c.ChannelProfit_Print';
import problem from '@salesforce/label/c.ChannelProfit_Problem';
import problemWhy from '@salesforce/label/c.ChannelProfit_ProblemWhy';
import promotions from '@salesforce/label/c.ChannelProfit_Promotions';
import registrationDiscounts from '@salesforce/label/c.ChannelProfit_RegistrationDiscounts';
import salesBack from '@salesforce/label/c.ChannelProfit_SalesBack';
import salesBackHow from '@salesforce/label/c.ChannelProfit_SalesBackHow';
import share from '@salesforce/label/c.ChannelProfit_Share';
import title from '@salesforce/label/c.ChannelProfit_Title';
import unit from '@salesforce/label/c.ChannelProfit_Unit';

export const LABELS = {
  asOf,
  back,
  channelStaff,
  coOp,
  fillIn,
  grossMargin,
  grossSales,
  less,
  levelDiscounts,
  line,
  marginBack,
  marginBackHow,
  marketingFunds,
  missing,
  netMargin,
  netSales,
  noCost,
  none,
  noneWhy,
  notFilledIn,
  operations,
  period,
  print,
  problem,
  problemWhy,
  promotions,
  registrationDiscounts,
  salesBack,
  salesBackHow,
  share,
  title,
  unit,
};
